package org.safepassage.service.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.audit.OperationId;
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

    private static final String INSERT =
            "insert into message_sealed (message, n, operation, sealed) values (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Vault vault;

    RawMessages(JdbcTemplate jdbc, JdbcClient client, Vault vault) {
        this.jdbc = jdbc;
        this.client = client;
        this.vault = vault;
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
        byte[] sealed = vault.seal(one.key(), label(one.id(), n), plain);
        return new Object[] {one.id().value(), n, operation.value(), sealed};
    }

    String source(MessageId id, KeyNumber key) {
        return new String(chunk(id, key, SOURCE), UTF_8);
    }

    /** The raw bytes as they came; opened chunk by chunk. Row security decides whether the caller's transaction may. */
    InputStream open(MessageId id, KeyNumber key) {
        return new ChunkedBytes(n -> client.sql("select sealed from message_sealed where message = :id and n = :n")
                .param("id", id.value())
                .param("n", n)
                .query(byte[].class)
                .optional()
                .map(bytes -> vault.open(key, label(id, n), bytes)));
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
