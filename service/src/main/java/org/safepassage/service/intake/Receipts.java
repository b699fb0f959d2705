package org.safepassage.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of kept messages what is in storage: raw bytes as they come back, flags, people found, attachments. For machine runs. */
@Component
public class Receipts {
    private final Messages messages;
    private final RawMessages raw;
    private final Reading reading;
    private final Mentions mentions;
    private final JdbcClient client;

    Receipts(Messages messages, RawMessages raw, Reading reading, Mentions mentions, JdbcClient client) {
        this.messages = messages;
        this.raw = raw;
        this.reading = reading;
        this.mentions = mentions;
        this.client = client;
    }

    /** @param bytes and {@code sha256} (lower-case hex) of the raw bytes as read back from storage */
    public record Receipt(
            MessageId id,
            long bytes,
            String sha256,
            List<String> flags,
            String language,
            List<Found> mentions,
            List<Attached> attachments) {
        @Override
        public String toString() {
            return "Receipt[" + id.value() + "]";
        }
    }

    /** @param row the 1-based data row of a list */
    public record Found(String name, Span span, @Nullable Integer row) {
        @Override
        public String toString() {
            return "Found[" + span + "]";
        }
    }

    /** UTF-16 units within a part of the message; part -1 is the header. */
    public record Span(int part, int start, int end) {}

    public record Attached(String name, String type, long size, String sha256) {
        @Override
        public String toString() {
            return "Attached[" + size + " bytes]";
        }
    }

    /** Of the raw bytes as they come back from storage, lower-case hex. */
    public String sha256(MessageId id) {
        return readBack(messages.rows(List.of(id.value())).getFirst()).sha256();
    }

    private ReadBack readBack(Messages.Row row) {
        var sha256 = sha256();
        try (InputStream in = new DigestInputStream(raw.open(row.id(), row.key()), sha256)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new ReadBack(bytes, HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record ReadBack(long bytes, String sha256) {}

    public Receipt of(MessageId id) {
        ReadBack back = readBack(messages.rows(List.of(id.value())).getFirst());
        List<Attached> attachments = new ArrayList<>();
        collect(reading.read(id), attachments);
        return client.sql("select flags, language from message where id = :id")
                .param("id", id.value())
                .query((found, n) -> new Receipt(
                        id,
                        back.bytes(),
                        back.sha256(),
                        List.of((String[]) found.getArray("flags").getArray()),
                        Objects.requireNonNullElse(found.getString("language"), "und"),
                        found(id.value()),
                        attachments))
                .single();
    }

    private List<Found> found(UUID message) {
        List<Found> found = new ArrayList<>();
        for (Mentioned mention : mentions.inMessages(List.of(message))) {
            MentionContent.Name name = mention.content().names().getFirst();
            found.add(new Found(name.text(), new Span(name.part(), name.start(), name.end()), mention.listRow()));
        }
        return found;
    }

    private static void collect(ReadMessage message, List<Attached> all) {
        for (Attachment attachment : message.attachments()) {
            all.add(new Attached(attachment.name(), attachment.type(), attachment.size(), attachment.sha256()));
            ReadMessage inside = attachment.inside();
            if (inside != null) {
                collect(inside, all);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
