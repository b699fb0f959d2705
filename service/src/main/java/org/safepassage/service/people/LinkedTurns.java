package org.safepassage.service.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say what was linked when, and the tokens of what was linked. All under the lock of the one who links. */
@Component
class LinkedTurns {
    /** Whoever is further behind than this reads everything anew. */
    private static final int KEPT = 1_000;

    private final JdbcClient client;

    LinkedTurns(JdbcClient client) {
        this.client = client;
    }

    record Turn(long turn, List<UUID> messages) {}

    /** Those after this one, in order. */
    List<Turn> after(OperationId operation, long turn) {
        return client.sql("""
                select turn, messages from linked_turn where operation = :operation and turn > :turn order by turn""")
                .param("operation", operation.value())
                .param("turn", turn)
                .query((row, n) -> new Turn(row.getLong("turn"), Arrays.asList((UUID[])
                        row.getArray("messages").getArray())))
                .list();
    }

    /** 0 before the first. */
    long latest(OperationId operation) {
        return client.sql("select coalesce(max(turn), 0) from linked_turn where operation = :operation")
                .param("operation", operation.value())
                .query(Long.class)
                .single();
    }

    void add(OperationId operation, long turn, Collection<UUID> messages) {
        client.sql("insert into linked_turn (operation, turn, messages) values (:operation, :turn, :messages)")
                .param("operation", operation.value())
                .param("turn", turn)
                .param("messages", messages.toArray(UUID[]::new))
                .update();
        client.sql("delete from linked_turn where operation = :operation and turn <= :old")
                .param("operation", operation.value())
                .param("old", turn - KEPT)
                .update();
    }

    /** Leaves a turn out and forgets those before: whoever misses one begins from the start. */
    void skip(OperationId operation) {
        long skipped = latest(operation) + 1;
        add(operation, skipped + 1, List.of());
        client.sql("delete from linked_turn where operation = :operation and turn <= :skipped")
                .param("operation", operation.value())
                .param("skipped", skipped)
                .update();
    }

    /** A mention's tokens and the kind of each, as {@link org.safepassage.linkage.BlockingKey.Kind} counts them. */
    record Carried(UUID mention, long[] tokens, short[] kinds) {}

    /** Of every mention that is linked, in no particular order. */
    void tokensOfLinked(OperationId operation, Consumer<Carried> each) {
        client.sql("""
                select t.mention, array_agg(t.token order by t.token) as tokens, array_agg(t.kind order by t.token) as kinds
                from blind_token t join membership m on m.mention = t.mention and m.to_at is null
                where t.operation = :operation group by t.mention""")
                .param("operation", operation.value())
                .withFetchSize(5_000)
                .query(handing(each));
    }

    /** Of the mentions in these messages, by message, in the order in which they stand there. */
    Map<UUID, List<Carried>> tokensIn(Collection<UUID> messages) {
        Map<UUID, List<Carried>> carried = new LinkedHashMap<>();
        client.sql("""
                select n.message, n.id as mention, array_agg(t.token order by t.token) as tokens, array_agg(t.kind order by t.token) as kinds
                from mention n join blind_token t on t.mention = n.id
                where n.message = any(:messages) and n.superseded is null
                group by n.id, n.message, n.ordinal order by n.message, n.ordinal""").param("messages", messages.toArray(UUID[]::new)).query((RowCallbackHandler)
                row -> carried.computeIfAbsent(row.getObject("message", UUID.class), message -> new ArrayList<>())
                        .add(carried(row)));
        return carried;
    }

    /** Of these mentions, in no particular order. */
    List<Carried> tokensOf(Collection<MentionId> mentions) {
        List<Carried> carried = new ArrayList<>();
        client.sql("""
                select t.mention, array_agg(t.token order by t.token) as tokens, array_agg(t.kind order by t.token) as kinds
                from blind_token t where t.mention = any(:mentions) group by t.mention""")
                .param("mentions", mentions.stream().map(MentionId::value).toArray(UUID[]::new))
                .query(handing(carried::add));
        return carried;
    }

    private static RowCallbackHandler handing(Consumer<Carried> each) {
        return row -> each.accept(carried(row));
    }

    private static Carried carried(ResultSet row) throws SQLException {
        Long[] tokens = (Long[]) row.getArray("tokens").getArray();
        Short[] kinds = (Short[]) row.getArray("kinds").getArray();
        long[] all = new long[tokens.length];
        short[] their = new short[tokens.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = tokens[i];
            their[i] = kinds[i];
        }
        return new Carried(row.getObject("mention", UUID.class), all, their);
    }
}
