package org.safepassage.exercise.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.exercise.Crises;
import tools.jackson.databind.JsonNode;

/** What was written is read again by other people's parsers: each name of the truth must stand where the truth says. */
class ReadableTest {
    @TempDir
    static Path folder;

    static Path crisis;
    static Map<String, List<JsonNode>> truth;

    @BeforeAll
    static void write() throws IOException {
        crisis = Crises.write(400, 5, folder.resolve("crisis"));
        truth = Crises.lines(crisis.resolve("truth/mentions.jsonl")).stream()
                .collect(Collectors.groupingBy(m -> m.get("source").asString()));
    }

    @Test
    void everyPartOfEveryMailDecodesAndHoldsTheNamesItClaims() throws Exception {
        int named = 0;
        for (byte[] mail : files("arrivals/mail", ".eml")) {
            String text = text(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
            assertThat(text).doesNotContain("\uFFFD");
            for (JsonNode mention : truth.getOrDefault(Hash.of(mail), List.of())) {
                named++;
                assertThat(text).contains(mention.get("name").asString());
            }
        }
        assertThat(named).isGreaterThan(500);
    }

    @Test
    void everyMessageOfTheMboxIsFoundByItsFromLineAndHash() throws IOException {
        String mbox = new String(
                Files.readAllBytes(crisis.resolve("arrivals/mail/special-cases.mbox")), StandardCharsets.ISO_8859_1);
        int known = 0;
        for (String message : mbox.split("(?m)^From desk@crisis\\.example .*\n")) {
            if (!message.isEmpty()) {
                byte[] bytes = message.substring(0, message.length() - 1).getBytes(StandardCharsets.ISO_8859_1);
                known += truth.containsKey(Hash.of(bytes)) ? 1 : 0;
            }
        }
        assertThat(known).isGreaterThan(40);
    }

    @Test
    void everyChatHoldsTheNamesItClaims() throws IOException {
        int named = 0;
        for (String ending : List.of(".txt", ".zip")) {
            for (byte[] chat : files("arrivals/chats", ending)) {
                String text = ending.equals(".txt") ? new String(chat, StandardCharsets.UTF_8) : unzipped(chat);
                for (JsonNode mention : truth.getOrDefault(Hash.of(chat), List.of())) {
                    named++;
                    assertThat(text).contains(mention.get("name").asString());
                }
            }
        }
        assertThat(named).isPositive();
    }

    @Test
    void aRollsRowHoldsTheNameTheTruthGivesThatRow() throws IOException {
        Map<Integer, String> truthByRow = new HashMap<>();
        byte[] roll = Files.readAllBytes(crisis.resolve("rolls/embassy-staff.xlsx"));
        truth.getOrDefault(Hash.of(roll), List.of())
                .forEach(m -> truthByRow.put(m.get("row").asInt(), m.get("name").asString()));
        assertThat(truthByRow).isNotEmpty();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(roll))) {
            List<Row> rows = book.getFirstSheet().read().stream()
                    .filter(row -> row.getCellCount() > 0)
                    .toList();
            truthByRow.forEach(
                    (row, name) -> assertThat(rows.get(row).getCellText(2)).isEqualTo(name));
        }
    }

    private static List<byte[]> files(String below, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(crisis.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(ReadableTest::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unzipped(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry first = in.getNextEntry();
            assertThat(first).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                out.append(text(child));
            }
            return out.toString();
        }
        if (part.getContentType().startsWith("text/csv")) {
            return new String(raw(part), StandardCharsets.UTF_8);
        }
        if (part.isMimeType("text/*")) {
            return part.getContent().toString().replace("&amp;", "&");
        }
        if (part.getContentType().contains("spreadsheetml")) {
            return sheet(raw(part));
        }
        assertThat(raw(part)).hasSizeGreaterThan(1000);
        return "";
    }

    private static byte[] raw(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String sheet(byte[] bytes) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read().stream()
                    .flatMap(Row::stream)
                    .map(cell -> cell == null ? "" : cell.getText())
                    .collect(Collectors.joining("\n"));
        }
    }
}
