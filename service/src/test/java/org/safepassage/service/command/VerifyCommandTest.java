package org.safepassage.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.intake.Arrivals;

class VerifyCommandTest {
    @TempDir
    Path folder;

    @Test
    void aFlippedByteThatKeepsTheLogFromOpeningIsReportedWithItsPlace() throws Exception {
        begin().close();
        Spoken whole = verify();
        assertThat(whole.code()).isZero();
        assertThat(whole.json().get("ok").asBoolean()).isTrue();
        assertThat(whole.json().get("entries").asLong()).isPositive();

        for (String name : new String[] {
            "ledger/checkpoint", "ledger/tile/0/000.p/" + whole.json().get("entries")
        }) {
            Path file = folder.resolve("data").resolve(name);
            byte[] kept = Files.readAllBytes(file);
            byte[] flipped = kept.clone();
            flipped[kept.length / 2] ^= 1;
            Files.write(file, flipped);
            Spoken said = verify();
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.json().get("ok").asBoolean()).isFalse();
            assertThat(said.json().get("faults").get(0).get("place").asString()).startsWith(name.substring(7));
            Files.write(file, kept);
        }
        assertThat(verify().code()).isZero();
    }

    @Test
    void besideAServiceAtWorkTheLogIsVerifiedToo() throws Exception {
        try (var installation = begin()) {
            Spoken said = Spoken.apart(folder.resolve("said"), words());
            assertThat(said.err()).isEmpty();
            assertThat(said.json().get("ok").asBoolean()).isTrue();
            assertThat(said.code()).isZero();
        }
    }

    @Test
    void aFolderWithoutDataIsNotMadeIntoOne() {
        Spoken said = Spoken.by("verify", "--data", folder.resolve("dat").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().strip().lines()).hasSize(1);
        assertThat(folder.resolve("dat")).doesNotExist();
    }

    private TestInstallation begin() {
        var installation = TestInstallation.in(folder);
        installation
                .get(Arrivals.class)
                .begin(installation.get(OperationIds.class).of("test"), "box");
        return installation;
    }

    private Spoken verify() {
        return Spoken.by(words());
    }

    private String[] words() {
        return new String[] {
            "verify",
            "--json",
            "--data",
            folder.resolve("data").toString(),
            "--keys",
            folder.resolve("keys").toString(),
            "--operation",
            Path.of("..", "operations", "afghanistan-2021").toString()
        };
    }
}
