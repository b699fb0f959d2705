package org.safepassage.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.permits.Travellers;
import tools.jackson.databind.JsonNode;

/** One authorisation from the command line: key, warning, issue, lists, check, revocation. */
class PermitCommandTest {
    @TempDir
    Path folder;

    @Test
    void aPaperIsIssuedCheckedAndRevokedWithFilesAlone() throws Exception {
        String person = decided();
        Path out = folder.resolve("papers");

        Spoken without = by("permit", "issue", "--person", person, "--chose", "paper", "--out", out.toString());
        assertThat(without.code())
                .as("the key of 2021 is over by the clock on the wall")
                .isEqualTo(1);
        assertThat(without.err()).contains("permit key --root");

        assertThat(by("permit", "key", "--root", folder.resolve("root").toString())
                        .code())
                .isZero();
        Spoken issued = by("permit", "issue", "--person", person, "--out", out.toString());
        JsonNode paper = issued.json().get("issued").get(0);
        assertThat(issued.out()).doesNotContain("Zarmina");

        Path trust = folder.resolve("trust.list");
        Path revoked = folder.resolve("revoked.list");
        assertThat(by("permit", "trust", "--out", trust.toString())
                        .json()
                        .get("states")
                        .asInt())
                .isGreaterThan(90);
        by("permit", "revoked", "--out", revoked.toString());
        for (String shown : List.of("seal", "picture", "text")) {
            Spoken checked = verify(paper.get(shown).asString(), trust, revoked);
            assertThat(checked.code()).as(shown + checked.out() + checked.err()).isZero();
            assertThat(checked.json().get("results").get(0).get("state").asString())
                    .isEqualTo("GBR");
        }

        byte[] altered = Files.readAllBytes(Path.of(paper.get("seal").asString()));
        altered[40] ^= 1;
        Path forged = Files.write(folder.resolve("forged.vds"), altered);
        assertThat(verify(forged.toString(), trust, revoked).code()).isEqualTo(1);
        assertThat(verify(folder.resolve("nothing").toString(), trust, revoked).code())
                .isEqualTo(2);

        assertThat(by("permit", "revoke", paper.get("serial").asString(), "--reason", "lost")
                        .code())
                .isZero();
        by("permit", "revoked", "--out", revoked.toString());
        Spoken after = verify(paper.get("seal").asString(), trust, revoked);
        assertThat(after.code()).isEqualTo(1);
        assertThat(after.json().get("results").get(0).get("outcome").asString()).isEqualTo("revoked");
        assertThat(by("settlement").json().get("arrived").asLong()).isZero();
    }

    private String decided() {
        try (TestService service = TestService.in(folder)) {
            return new Travellers(service, folder).granted().person().value().toString();
        }
    }

    private static Spoken verify(String paper, Path trust, Path revoked) {
        return Spoken.by(
                "permit", "verify", paper, "--trust", trust.toString(), "--revoked", revoked.toString(), "--json");
    }

    private Spoken by(String... words) {
        List<String> whole = new ArrayList<>(List.of(words));
        whole.addAll(List.of(
                "--json",
                "--data",
                folder.resolve("data").toString(),
                "--keys",
                folder.resolve("keys").toString(),
                "--operation",
                Path.of("..", "operations", "afghanistan-2021").toString()));
        return Spoken.by(whole.toArray(String[]::new));
    }
}
