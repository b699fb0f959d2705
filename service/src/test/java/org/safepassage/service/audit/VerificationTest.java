package org.safepassage.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.audit.Verified.Flaw;
import org.safepassage.service.database.Database;
import org.springframework.transaction.support.TransactionTemplate;

class VerificationTest {
    private static final int ENTRIES = 700;

    @TempDir
    static Path folder;

    static TestInstallation installation;

    @BeforeAll
    static void start() throws Exception {
        installation = TestInstallation.in(folder);
        write(ENTRIES);
        assertThat(installation.get(Verification.class).verify(List.of()).ok()).isTrue();
        // From here on the tests do the sealing, so that a disturbed log stays as the disturber left it.
        installation.get(Sealing.class).stop();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void anUntouchedLogHoldsAndItsRootIsTheCheckpoints() throws Exception {
        Verified verified = verify();
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.entries()).isEqualTo(ENTRIES);
        assertThat(Files.readString(ledger().resolve("checkpoint"))).contains("\n" + verified.root() + "\n");
    }

    @Test
    void aFlippedByteInAnyFileIsFoundAndItsPlaceNamed() throws Exception {
        var random = new Random(7);
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try {
                Verified verified = verify();
                String name = ledger().relativize(file).toString();
                assertThat(verified.ok()).as(name).isFalse();
                assertThat(verified.faults())
                        .as(name)
                        .anyMatch(flaw -> flaw.place().contains(name));
            } finally {
                Files.write(file, whole);
            }
        }
        assertThat(verify().ok()).isTrue();
    }

    @Test
    void aMissingFileIsFoundAndItsPlaceNamed() throws Exception {
        for (Path file : files()) {
            Path away = folder.resolve("away");
            Files.move(file, away);
            try {
                String name = ledger().relativize(file).toString();
                assertThat(verify().faults())
                        .as(name)
                        .anyMatch(flaw -> flaw.place().contains(name));
            } finally {
                Files.move(away, file);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update entry set id = gen_random_uuid() where seq = 300                    | AlteredRow   | its id
            update entry set subject = gen_random_uuid() where seq = 300               | AlteredRow   | its subject
            update entry set object = gen_random_uuid() where seq = 300                | AlteredRow   | its object
            update entry set code = 'test.other' where seq = 300                       | AlteredRow   | its code
            update entry set reason = 'because' where seq = 300                        | AlteredRow   | its reason
            update entry set true_at = true_at + interval '1 microsecond' where seq = 300 | AlteredRow | its trueAt
            update entry set known_at = known_at - interval '1 day' where seq = 300    | AlteredRow   | its knownAt
            update entry set actor = 'machine:other' where seq = 300                   | AlteredRow   | its actor
            update entry set commitment = sha256('') where seq = 300                   | AlteredRow   | its commitment
            update operation set code = 'elsewhere'                                    | AlteredRow   | its operation
            delete from entry where seq = 300                                          | MissingRow   | row 299
            delete from entry_leaf where seq = 300                                     | MissingRow   | row 299
            delete from entry_leaf where seq = 300                                     | UnsealedRow  | in no leaf
            delete from entry_leaf where seq = 700                                     | MissingRow   | row 699
            delete from entry                                                          | MissingRow   | rows 0 to 699
            update entry_leaf set leaf_index = 5000 where seq = 300                    | MissingRow   | row 299
            update entry_leaf set seq = 5000 where seq = 300                           | MissingRow   | row 299
            insert into entry_leaf values (700, 5001)                                  | UnsealedRow  | no entry
            """)
    void aChangedOrDeletedRowIsFoundAndItsPlaceNamed(String tampering, String type, String words) throws Exception {
        String kept = """
                create table entry_kept as table entry; create table entry_leaf_kept as table entry_leaf;
                create table operation_kept as table operation""";
        asOwner(kept + ";" + tampering);
        try {
            Verified verified = verify();
            assertThat(verified.ok()).isFalse();
            assertThat(verified.faults()).anySatisfy(flaw -> {
                assertThat(flaw.type()).isEqualTo(type);
                assertThat(flaw.place() + " " + flaw.words()).contains(words);
            });
        } finally {
            asOwner("""
                    delete from entry_leaf; insert into entry_leaf table entry_leaf_kept; drop table entry_leaf_kept;
                    delete from entry; insert into entry overriding system value table entry_kept; drop table entry_kept;
                    update operation o set code = k.code from operation_kept k where k.id = o.id; drop table operation_kept""");
        }
        assertThat(verify().faults()).isEmpty();
    }

    @Test
    void aLogWhoseFolderWasTakenAwayIsNotBegunAgain() throws Exception {
        Path away = folder.resolve("ledger-away");
        Files.move(ledger(), away);
        try {
            Verified verified = verify();
            assertThat(verified.faults()).extracting(Flaw::type).contains("ForgedCheckpoint", "RefusedSealing");
            assertThat(ledger().resolve("checkpoint")).doesNotExist();
        } finally {
            Files.deleteIfExists(ledger());
            Files.move(away, ledger());
        }
    }

    @Test
    void onlyACheckpointOfThisLogIsABeginningOfIt() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        try (var other = TestInstallation.in(elsewhere)) {
            write(other, 10);
            other.get(Sealing.class).now();
        }
        Path foreign = elsewhere.resolve("data/ledger/checkpoint");
        assertThat(installation.get(Verification.class).verify(List.of(foreign)).faults())
                .extracting(Flaw::type)
                .contains("ForgedCheckpoint");
        Path own = Files.list(folder.resolve("data/witness"))
                .filter(file -> file.toString().endsWith("700.checkpoint"))
                .findFirst()
                .orElseThrow();
        assertThat(installation.get(Verification.class).verify(List.of(own)).ok())
                .isTrue();
    }

    private static Verified verify() throws IOException {
        Verified verified = installation.get(Verification.class).verify(List.of());
        // Lets go of the log, as a command that has ended does.
        installation.get(Sealing.class).destroy();
        return verified;
    }

    private static Path ledger() {
        return folder.resolve("data/ledger");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(ledger())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }

    private static void asOwner(String statements) throws Exception {
        try (Connection owner = installation.get(Database.class).asOwner();
                var statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }

    private static void write(int count) {
        write(installation, count);
    }

    private static void write(TestInstallation into, int count) {
        var operation = into.get(OperationIds.class).of("test");
        into.get(TransactionTemplate.class)
                .executeWithoutResult(status -> into.get(Entries.class)
                        .write(IntStream.range(0, count)
                                .mapToObj(i -> NewEntry.of(
                                        operation,
                                        UUID.randomUUID(),
                                        "test.done",
                                        Instant.EPOCH.plusSeconds(i),
                                        Actor.machine("test")))
                                .toList()));
    }
}
