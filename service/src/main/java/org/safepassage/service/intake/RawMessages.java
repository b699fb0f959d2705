package org.safepassage.service.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.SameReader;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed bytes of messages, in chunks of a mebibyte, so that half a gigabyte needs no more memory than a letter. */
@Component
class RawMessages {
    private static final int CHUNK = 1 << 20;
    /** Where the source's name lies, beside the chunks 0, 1, 2 … */
    private static final int SOURCE = -1;

    private static final int AT_ONCE = 8;
    private static final long MOST_TOGETHER = 16L << 20;

    private static final String INSERT =
            "insert into message_sealed (message, n, operation, sealed) values (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Vault vault;
    private final SameReader reader;

    RawMessages(JdbcTemplate jdbc, JdbcClient client, Vault vault, SameReader reader) {
        this.jdbc = jdbc;
        this.client = client;
        this.vault = vault;
        this.reader = reader;
    }

    void insert(OperationId operation, List<NewMessage> fresh) {
        List<Object[]> rows = new ArrayList<>();
        long waiting = 0;
        try {
            for (NewMessage one : fresh) {
                rows.add(row(operation, one, SOURCE, one.arriving().source().getBytes(UTF_8)));
                try (InputStream in = one.arriving().bytes().open()) {
                    byte[] chunk = in.readNBytes(CHUNK);
                    for (int n = 0; n == 0 || chunk.length > 0; n++) {
                        rows.add(row(operation, one, n, chunk));
                        waiting += chunk.length;
                        if (waiting > 8 * CHUNK) {
                            jdbc.batchUpdate(INSERT, rows);
                            rows.clear();
                            waiting = 0;
                        }
                        chunk = chunk.length < CHUNK ? new byte[0] : in.readNBytes(CHUNK);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the source could not be read again; nothing of this batch was kept", e);
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    private Object[] row(OperationId operation, NewMessage one, int n, byte[] plain) {
        return sealed(operation, one.id(), one.key(), n, plain);
    }

    private Object[] sealed(OperationId operation, MessageId id, KeyNumber key, int n, byte[] plain) {
        return new Object[] {id.value(), n, operation.value(), vault.seal(key, label(id, n), plain)};
    }

    /** Other bytes in the place of these; the caller's transaction must be a machine run. */
    void replace(OperationId operation, MessageId id, KeyNumber key, String source, byte[] bytes) {
        client.sql("delete from message_sealed where message = :id")
                .param("id", id.value())
                .update();
        List<Object[]> rows = new ArrayList<>();
        rows.add(sealed(operation, id, key, SOURCE, source.getBytes(UTF_8)));
        for (int n = 0; n == 0 || n * CHUNK < bytes.length; n++) {
            rows.add(sealed(
                    operation,
                    id,
                    key,
                    n,
                    Arrays.copyOfRange(bytes, n * CHUNK, Math.min(bytes.length, (n + 1) * CHUNK))));
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    String source(MessageId id, KeyNumber key) {
        return new String(chunk(id, key, SOURCE), UTF_8);
    }

    /**
     * The raw bytes as they came. Row security decides whether the caller's transaction may open them. The first chunks, which for
     * nearly every message are all, are fetched at once; later ones may be asked for on another thread, where a reading that might
     * not stop is run, and are fetched in a transaction there that says what the caller's said.
     */
    InputStream open(MessageId id, KeyNumber key) {
        List<byte[]> first = client.sql(
                        "select sealed from message_sealed where message = :id and n between 0 and :last order by n")
                .param("id", id.value())
                .param("last", AT_ONCE - 1)
                .query(byte[].class)
                .list();
        if (first.size() < AT_ONCE) {
            return new ChunkedBytes(n ->
                    n < first.size() ? Optional.of(vault.open(key, label(id, n), first.get(n))) : Optional.empty());
        }
        SameReader.Elsewhere elsewhere = reader.remembered();
        return new ChunkedBytes(n -> (n < AT_ONCE ? Optional.of(first.get(n)) : elsewhere.ask(() -> later(id, n)))
                .map(bytes -> vault.open(key, label(id, n), bytes)));
    }

    private Optional<byte[]> later(MessageId id, int n) {
        return client.sql("select sealed from message_sealed where message = :id and n = :n")
                .param("id", id.value())
                .param("n", n)
                .query(byte[].class)
                .optional();
    }

    /** What these messages need to be read, fetched at once as far as it fits in memory together; see {@link #open}. */
    Fetched fetch(List<Messages.Row> messages) {
        List<UUID> small = new ArrayList<>();
        long bytes = 0;
        for (Messages.Row one : messages) {
            if (one.size() <= CHUNK && bytes + one.size() <= MOST_TOGETHER) {
                small.add(one.id().value());
                bytes += one.size();
            }
        }
        Map<Place, byte[]> sealed = new HashMap<>();
        client.sql("select message, n, sealed from message_sealed where message = any(:ids) and n <= 1")
                .param("ids", small.toArray(UUID[]::new))
                .query((row, n) -> sealed.put(
                        new Place(row.getObject("message", UUID.class), row.getInt("n")), row.getBytes("sealed")))
                .list();
        return new Fetched(sealed);
    }

    private record Place(UUID message, int n) {}

    /** Sealed bytes at hand; what is not among them is asked of the database. */
    final class Fetched {
        private final Map<Place, byte[]> sealed;

        private Fetched(Map<Place, byte[]> sealed) {
            this.sealed = sealed;
        }

        String source(Messages.Row message) {
            byte[] name = sealed.get(new Place(message.id().value(), SOURCE));
            return name == null
                    ? RawMessages.this.source(message.id(), message.key())
                    : new String(vault.open(message.key(), label(message.id(), SOURCE), name), UTF_8);
        }

        InputStream open(Messages.Row message) {
            UUID id = message.id().value();
            if (!sealed.containsKey(new Place(id, 0))) {
                return RawMessages.this.open(message.id(), message.key());
            }
            return new ChunkedBytes(n -> Optional.ofNullable(sealed.get(new Place(id, n)))
                    .map(bytes -> vault.open(message.key(), label(message.id(), n), bytes)));
        }
    }

    private byte[] chunk(MessageId id, KeyNumber key, int n) {
        byte[] sealed = client.sql("select sealed from message_sealed where message = :id and n = :n")
                .param("id", id.value())
                .param("n", n)
                .query(byte[].class)
                .single();
        return vault.open(key, label(id, n), sealed);
    }

    private static Label label(MessageId id, int n) {
        return new Label(id.value(), "raw/" + n, 1);
    }
}
