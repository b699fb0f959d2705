package org.safepassage.service.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.vault.KeyNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeepingTest {
    @TempDir
    static Path folder;

    static TestInstallation installation;

    @BeforeAll
    static void start() {
        installation = TestInstallation.in(folder);
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void theSameBytesTwiceAreOneMessageAndBothArrivalsAreCounted() throws Exception {
        OperationId operation = installation.get(OperationIds.class).of("same-bytes");
        ArrivalId arrival = installation.get(Arrivals.class).begin(operation, "box");
        var first = keeping().keep(operation, arrival, List.of(arriving("one"), arriving("two"), arriving("one")));
        var again = keeping().keep(operation, arrival, List.of(arriving("two")));
        assertThat(first).extracting(Kept::already).containsExactly(false, false, true);
        assertThat(first.get(2).id()).isEqualTo(first.get(0).id());
        assertThat(again).extracting(Kept::already).containsExactly(true);
        assertThat(count("select count(*) from message where operation = " + operation.value()))
                .isEqualTo(2);
        assertThat(count("select count(*) from entry where code = 'message.received' and operation = "
                        + operation.value()))
                .isEqualTo(2);
        assertThat(count("select received * 100 + already from arrival where operation = " + operation.value()))
                .isEqualTo(402);
    }

    @Test
    void bytesComeBackAsTheyCameHoweverMany() throws Exception {
        OperationId operation = installation.get(OperationIds.class).of("large");
        ArrivalId arrival = installation.get(Arrivals.class).begin(operation, "box");
        byte[] large = new byte[3_500_000];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31 >> 3);
        }
        for (byte[] bytes : List.of(large, new byte[0], new byte[1 << 20])) {
            MessageId id = keeping()
                    .keep(operation, arrival, List.of(arriving(bytes)))
                    .getFirst()
                    .id();
            byte[] back = installation
                    .get(MachineRuns.class)
                    .run(operation, "test", () -> new MachineRuns.Done<>(read(id), 1));
            assertThat(back).isEqualTo(bytes);
        }
    }

    @Test
    void withoutAPurposeOrAGrantTheDatabaseItselfShowsNoSealedBytes() throws Exception {
        OperationId operation = installation.get(OperationIds.class).of("no-purpose");
        ArrivalId arrival = installation.get(Arrivals.class).begin(operation, "box");
        keeping().keep(operation, arrival, List.of(arriving("secret")));
        assertThat(count("select count(*) from message where operation = " + operation.value()))
                .isEqualTo(1);
        assertThat(count("select count(*) from message_sealed")).isZero();
    }

    private static byte[] read(MessageId id) {
        long key = installation
                .get(JdbcClient.class)
                .sql("select sealed_key from message where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        try (InputStream in = installation.get(RawMessages.class).open(id, new KeyNumber(key))) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long count(String query) {
        return installation.get(JdbcClient.class).sql(query).query(Long.class).single();
    }

    private static Keeping keeping() {
        return installation.get(Keeping.class);
    }

    private static Arriving arriving(String text) {
        return arriving(text.getBytes(UTF_8));
    }

    private static Arriving arriving(byte[] bytes) {
        return new Arriving("box#1", bytes.length, () -> new ByteArrayInputStream(bytes), Set.of(), null, null);
    }
}
