package org.safepassage.service.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.vault.KeyNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The coded rows of messages: no bytes, no names. */
@Component
class Messages {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Messages(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    Map<Fingerprint, MessageId> known(OperationId operation, List<Fingerprint> fingerprints) {
        Map<Fingerprint, MessageId> known = new HashMap<>();
        client.sql("select fingerprint, id from message where operation = :operation and fingerprint = any(:prints)")
                .param("operation", operation.value())
                .param("prints", fingerprints.stream().map(Fingerprint::bytes).toArray(byte[][]::new))
                .query((row, n) -> known.put(
                        new Fingerprint(row.getBytes("fingerprint")), new MessageId(row.getObject("id", UUID.class))))
                .list();
        return known;
    }

    void insert(OperationId operation, List<NewMessage> fresh) {
        jdbc.batchUpdate("""
                insert into message (id, operation, arrival, fingerprint, sealed_key, size, received_at, roll, flags)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", fresh, 1000, (row, one) -> {
            row.setObject(1, one.id().value());
            row.setShort(2, operation.value());
            row.setObject(3, one.arrival().value());
            row.setBytes(4, one.fingerprint().bytes());
            row.setLong(5, one.key().value());
            row.setLong(6, one.arriving().size());
            row.setObject(7, one.receivedAt().atOffset(ZoneOffset.UTC));
            row.setString(8, one.arriving().roll());
            row.setArray(
                    9,
                    row.getConnection()
                            .createArrayOf("text", codes(one.arriving().flags())));
        });
    }

    static String[] codes(Collection<? extends Enum<?>> values) {
        return values.stream().map(Finder::code).toArray(String[]::new);
    }

    /** Its bytes were replaced by fewer: it is a plain mail now, and a flag says why. */
    void replaced(MessageId id, KeyNumber key, long size, String flag) {
        client.sql("""
                update message set sealed_key = :key, size = :size, kind = 'mail',
                       flags = array(select distinct unnest(flags || array[:flag]))
                where id = :id""")
                .param("key", key.value())
                .param("size", size)
                .param("flag", flag)
                .param("id", id.value())
                .update();
    }

    void count(ArrivalId arrival, int received, int already) {
        client.sql("update arrival set received = received + :received, already = already + :already where id = :id")
                .param("received", received)
                .param("already", already)
                .param("id", arrival.value())
                .update();
    }

    /** @param roll the code of the roll this list is, when it is one */
    record Row(
            MessageId id,
            KeyNumber key,
            Instant receivedAt,
            @Nullable String roll) {}

    List<Row> rows(Collection<UUID> ids) {
        return client.sql("select id, sealed_key, received_at, roll from message where id = any(:ids) order by id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new Row(
                        new MessageId(row.getObject("id", UUID.class)),
                        new KeyNumber(row.getLong("sealed_key")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("roll")))
                .list();
    }

    /** What reading found out about a message, in codes. */
    record AsRead(
            MessageId id,
            String kind,
            String[] flags,
            String language,
            @Nullable Instant sentAt,
            int mentions,
            int parked) {
        static AsRead of(Row message, ReadMessage content, int mentions, int parked) {
            OffsetDateTime date = content.headers().date();
            return new AsRead(
                    message.id(),
                    Finder.code(content.kind()),
                    codes(content.allFlags()),
                    content.language().code(),
                    date == null ? null : date.toInstant(),
                    mentions,
                    parked);
        }
    }

    void read(List<AsRead> messages) {
        jdbc.batchUpdate(
                "update message set kind = ?, flags = array(select distinct unnest(flags || ?::text[])), language = ?, sent_at = ?, mentions = ?, parked = ? where id = ?",
                messages,
                1000,
                (row, one) -> {
                    Instant sent = one.sentAt();
                    row.setString(1, one.kind());
                    row.setArray(2, row.getConnection().createArrayOf("text", one.flags()));
                    row.setString(3, one.language());
                    row.setObject(4, sent == null ? null : sent.atOffset(ZoneOffset.UTC));
                    row.setInt(5, one.mentions());
                    row.setInt(6, one.parked());
                    row.setObject(7, one.id().value());
                });
    }
}
