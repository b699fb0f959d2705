package org.safepassage.service.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
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

    /**
     * @param size in bytes, unsealed
     * @param roll the code of the roll this list is, when it is one
     */
    record Row(
            MessageId id,
            KeyNumber key,
            long size,
            Instant receivedAt,
            @Nullable String roll) {}

    List<Row> rows(Collection<UUID> ids) {
        return client.sql(
                        "select id, sealed_key, size, received_at, roll from message where id = any(:ids) order by id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new Row(
                        new MessageId(row.getObject("id", UUID.class)),
                        new KeyNumber(row.getLong("sealed_key")),
                        row.getLong("size"),
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

    /** What was read of messages, and that they have been read. */
    void read(List<AsRead> messages) {
        client.sql("""
                update message m
                set kind = r.kind, flags = array(select distinct unnest(m.flags || string_to_array(r.flags, ' '))),
                    language = r.language, sent_at = r.sent_at, mentions = r.mentions, parked = r.parked, stage = :read
                from unnest(:ids::uuid[], :kinds::text[], :flags::text[], :languages::text[], :times::timestamptz[],
                            :mentions::int[], :parked::int[]) as r (id, kind, flags, language, sent_at, mentions, parked)
                where m.id = r.id""")
                .param("read", Stage.READ.number())
                .param("ids", each(messages, one -> one.id().value(), UUID[]::new))
                .param("kinds", each(messages, AsRead::kind, String[]::new))
                .param("flags", each(messages, one -> String.join(" ", one.flags()), String[]::new))
                .param("languages", each(messages, AsRead::language, String[]::new))
                .param("times", each(messages, one -> Objects.toString(one.sentAt(), null), String[]::new))
                .param("mentions", each(messages, AsRead::mentions, Integer[]::new))
                .param("parked", each(messages, AsRead::parked, Integer[]::new))
                .update();
    }

    private static <T extends @Nullable Object> T[] each(
            List<AsRead> messages, Function<AsRead, T> part, IntFunction<T[]> array) {
        return messages.stream().map(part).toArray(array);
    }
}
