package org.safepassage.service.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.intake.MessageId;
import org.safepassage.service.intake.Reading;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator does with an installation, in the order of its life, by the commands themselves. */
class OperatingTest {
    private static final List<String> HERS =
            List.of("Zarmina", "700 123 456", "93700123456", "cellar of a tailor", "interpreter for the embassy");
    private static final List<String> OTHERS = List.of("Hamidullah", "guarded the consulate", "Latifa", "788 111 222");

    @TempDir
    Path folder;

    @BeforeEach
    void takeInASmallCrisis() throws Exception {
        Path crisis = Path.of(OperatingTest.class.getResource("small-crisis").toURI());
        Spoken said = here("intake", crisis.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.json().get("visible").asInt()).isEqualTo(3);
    }

    @Test
    void aBackupComesBackWithTheSameRootAndTheKeysAreNotInIt() throws Exception {
        Spoken before = here("verify");
        Path backup = folder.resolve("backup.tar.gz");
        assertThat(here("backup", "--to", backup.toString()).code()).isZero();
        String unpacked = unpacked(backup);
        for (String file : new String[] {"master.key", "tokens.key", "signing.key"}) {
            assertThat(unpacked)
                    .doesNotContain(
                            Files.readString(folder.resolve("keys").resolve(file))
                                    .strip(),
                            file);
        }
        assertThat(unpacked).doesNotContain(HERS).doesNotContain(OTHERS);
        assertThat(here("backup", "--to", backup.toString()).code()).isEqualTo(2);

        Spoken restored = restore(backup, "again", "--keys", keys());
        assertThat(restored.code()).as(restored.out() + restored.err()).isZero();
        assertThat(restored.json().get("root")).isEqualTo(before.json().get("root"));
        try (var old = TestInstallation.in(folder)) {
            try (var again = installation("again")) {
                for (String table :
                        List.of("message", "mention", "person", "entry", "message_sealed", "mention_sealed")) {
                    assertThat(count(again, table)).as(table).isPositive().isEqualTo(count(old, table));
                }
            }
        }
        Spoken more = at("again", "intake", crisisFile("list.csv"));
        assertThat(more.json().get("alreadyKnown").asInt()).isEqualTo(1);
        Spoken sealedOn = at("again", "verify");
        assertThat(sealedOn.json().get("ok").asBoolean()).as(sealedOn.out()).isTrue();
        assertThat(sealedOn.json().get("entries").asLong())
                .isGreaterThan(before.json().get("entries").asLong());
        assertThat(restore(backup, "again", "--keys", keys()).code()).isEqualTo(1);
    }

    @Test
    void aBackupThatIsOlderThanTheWitnesssCheckpointIsReportedAsARollBack() throws Exception {
        Path backup = folder.resolve("backup.tar.gz");
        here("backup", "--to", backup.toString());
        assertThat(here("intake", crisisFile("own-words.eml")).code()).isZero();
        here("verify");
        Spoken restored = restore(
                backup,
                "again",
                "--keys",
                keys(),
                "--checkpoint",
                folder.resolve("data/witness").toString());
        assertThat(restored.code()).isEqualTo(1);
        assertThat(restored.out()).contains("RolledBackCheckpoint");
    }

    @Test
    void aBackupCutShortIsRefusedAndTheHalfFolderTooAfterwards() throws Exception {
        Path backup = folder.resolve("backup.tar.gz");
        here("backup", "--to", backup.toString());
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
        Spoken cut = restore(backup, "again", "--keys", keys());
        assertThat(cut.code()).isEqualTo(1);
        assertThat(cut.err().strip().lines()).hasSize(1);
        assertThat(at("again", "verify").err()).contains("was not restored");
    }

    @Test
    void withACopyOfTheKeysEverythingOpensAndWithoutNothingDoes() throws Exception {
        Path copy = folder.resolve("elsewhere/keys");
        assertThat(here("keys", "copy", "--to", copy.toString()).code()).isZero();
        Spoken check = here("keys", "check", "--all");
        assertThat(check.json().get("ok").asBoolean()).isTrue();
        assertThat(check.json().get("open").asLong()).isGreaterThan(10);
        Spoken rehearsed = here("keys", "rehearse", "--from", copy.toString());
        assertThat(rehearsed.json().get("ok").asBoolean()).as(rehearsed.out()).isTrue();
        assertThat(rehearsed.json().get("openedWithCopy"))
                .isEqualTo(rehearsed.json().get("tried"));
        assertThat(rehearsed.json().get("openedWithout").asLong()).isZero();

        Files.move(folder.resolve("keys"), folder.resolve("lost"));
        Spoken lost = here("verify");
        assertThat(lost.code()).isEqualTo(1);
        assertThat(lost.err().strip().lines()).hasSize(1);
        assertThat(folder.resolve("keys/master.key")).doesNotExist();
        Files.move(copy, folder.resolve("keys"));
        assertThat(here("keys", "check").code()).isZero();
    }

    @Test
    void whoeverIsErasedIsGoneFromEverywhereAndStaysSoAfterARestore() throws Exception {
        Path backup = folder.resolve("before.tar.gz");
        here("backup", "--to", backup.toString());
        UUID person = person("Zarmina Stanekzai");
        String[] erase = {"erase", "--person", person.toString(), "--reason", "request-4711"};

        Spoken preview = here(erase);
        assertThat(preview.json().get("erased").asBoolean()).isFalse();
        assertThat(preview.json().get("mentions").asInt()).isEqualTo(3);
        here("hold", "place", "--person", person.toString(), "--reason", "court-1");
        Spoken held = here(with(erase, "--yes"));
        assertThat(held.code()).isEqualTo(1);
        assertThat(held.err()).contains("legal hold");
        assertThat(readable()).contains(HERS.getFirst());
        here("hold", "lift", "--person", person.toString(), "--reason", "court-1");

        Spoken done = here(with(erase, "--yes"));
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.json().get("messagesMasked").asInt()).isEqualTo(2);
        String left = readable();
        assertThat(left).doesNotContain(HERS).contains(OTHERS);
        assertThat(inTheClear()).doesNotContain(HERS).doesNotContain(OTHERS);
        assertThat(here("keys", "check", "--all").json().get("erased").asLong()).isPositive();
        assertThat(here("verify").code()).isZero();
        assertThat(here(with(erase, "--yes")).code()).isEqualTo(1);

        Spoken restored = restore(backup, "again", "--keys", keys());
        assertThat(restored.json().get("erasedAgain").asInt()).isEqualTo(1);
        assertThat(restored.json().get("ok").asBoolean()).as(restored.out()).isTrue();
        try (var again = installation("again")) {
            assertThat(readable(again)).doesNotContain(HERS).contains("Hamidullah", "Latifa");
        }
    }

    private UUID person(String name) {
        try (var installation = TestInstallation.in(folder)) {
            return opened(installation).stream()
                    .filter(mention -> mention.content().name().equals(name))
                    .map(mention ->
                            java.util.Objects.requireNonNull(mention.person()).value())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String readable() {
        try (var installation = TestInstallation.in(folder)) {
            return readable(installation);
        }
    }

    /** Everything that can still be opened: texts of messages, rows of lists, contents of mentions. */
    private static String readable(TestInstallation installation) {
        return installation.get(MachineRuns.class).run(operation(installation), "test", () -> {
            var all = new StringBuilder();
            for (UUID id : messages(installation)) {
                var message = installation.get(Reading.class).read(new MessageId(id));
                message.texts().forEach(text -> all.append(text.text()).append('\n'));
                message.sheets()
                        .forEach(sheet -> sheet.rows()
                                .forEach(row -> all.append(row.cells()).append('\n')));
                message.attachments().stream()
                        .filter(one -> one.inside() != null)
                        .forEach(one -> one.inside()
                                .sheets()
                                .forEach(sheet -> sheet.rows()
                                        .forEach(row -> all.append(row.cells()).append('\n'))));
                all.append(message.headers().subject())
                        .append(message.headers().from().stream()
                                .map(address -> address.name() + address.address())
                                .toList());
            }
            for (Mentioned mention : installation.get(Mentions.class).inMessages(messages(installation))) {
                var content = mention.content();
                content.names().forEach(name -> all.append(name.text()).append('\n'));
                content.numbers().forEach(number -> all.append(number.raw()).append('\n'));
                all.append(content.relatives()).append(content.danger()).append(content.place());
            }
            return new Done<>(all.toString(), 1);
        });
    }

    private static List<Mentioned> opened(TestInstallation installation) {
        return installation
                .get(MachineRuns.class)
                .run(
                        operation(installation),
                        "test",
                        () -> new Done<>(installation.get(Mentions.class).inMessages(messages(installation)), 1));
    }

    private static List<UUID> messages(TestInstallation installation) {
        return installation
                .get(JdbcClient.class)
                .sql("select id from message")
                .query(UUID.class)
                .list();
    }

    private static OperationId operation(TestInstallation installation) {
        return installation.get(OperationIds.class).of("afghanistan-2021");
    }

    /** All bytes of the data folder, the database's own files among them, and of a new backup. */
    private String inTheClear() throws Exception {
        Path dump = folder.resolve("dump.tar.gz");
        here("backup", "--to", dump.toString());
        var all = new StringBuilder(unpacked(dump));
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static String unpacked(Path backup) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(backup))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static long count(TestInstallation installation, String table) {
        return installation
                .get(MachineRuns.class)
                .run(
                        operation(installation),
                        "test",
                        () -> new Done<>(
                                installation
                                        .get(JdbcClient.class)
                                        .sql("select count(*) from " + table)
                                        .query(Long.class)
                                        .single(),
                                0));
    }

    private TestInstallation installation(String data) {
        return TestInstallation.in(folder.resolve(data), folder.resolve("keys"));
    }

    private Spoken restore(Path backup, String data, String... more) {
        return Spoken.by(with(
                new String[] {
                    "restore",
                    "--json",
                    "--from",
                    backup.toString(),
                    "--data",
                    folder.resolve(data).toString(),
                    "--operation",
                    operationFolder()
                },
                more));
    }

    private Spoken here(String... words) {
        return at("data", words);
    }

    private Spoken at(String data, String... words) {
        return Spoken.by(with(
                words,
                "--json",
                "--data",
                folder.resolve(data).toString(),
                "--keys",
                keys(),
                "--operation",
                operationFolder()));
    }

    private String keys() {
        return folder.resolve("keys").toString();
    }

    private static String operationFolder() {
        return Path.of("..", "operations", "afghanistan-2021").toString();
    }

    private static String crisisFile(String name) throws Exception {
        return Path.of(OperatingTest.class.getResource("small-crisis/" + name).toURI())
                .toString();
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
