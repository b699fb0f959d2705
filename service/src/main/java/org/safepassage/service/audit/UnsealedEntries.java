package org.safepassage.service.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safepassage.ledger.Commitment;
import org.safepassage.ledger.Entry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives entries their place in the ledger, in order of (transaction, sequence), and reads them back as leaves. */
@Component
class UnsealedEntries {
    /**
     * Only entries before every transaction that is still open: a later commit can then never come before them. The two halves of the
     * state are asked for apart, because only then does the index lead straight to what comes after it.
     */
    private static final String TAKE = """
            with next as materialized (
                   select e.seq, e.tx
                   from entry e
                   where (e.tx, e.seq) > ((select tx from sealing_state), (select seq from sealing_state))
                     and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                   order by e.tx, e.seq
                   limit :limit),
                 fresh as (
                   select n.seq, row_number() over (order by n.tx, n.seq) - 1 as place
                   from next n where not exists (select 1 from entry_leaf l where l.seq = n.seq)),
                 placed as (
                   insert into entry_leaf (leaf_index, seq)
                   select (select coalesce(max(leaf_index) + 1, 0) from entry_leaf) + place, seq from fresh
                   returning seq)
            update sealing_state set (tx, seq) = (select n.tx, n.seq from next n order by n.tx desc, n.seq desc limit 1)
            where exists (select 1 from next)""";

    private static final String LEAVES = """
            select l.leaf_index, e.id, o.code as operation, e.subject, e.object, e.code, e.reason, e.true_at, e.known_at,
                   e.actor, e.commitment
            from entry_leaf l join entry e on e.seq = l.seq join operation o on o.id = e.operation
            where l.leaf_index >= ? order by l.leaf_index limit ?""";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    UnsealedEntries(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** True when some were taken; call again until none are. Only the one holder of the log's lock may call. */
    @Transactional
    boolean place(int limit) {
        return client.sql(TAKE).param("limit", limit).update() > 0;
    }

    /** How many places were given, were none missing: the last one's index and one. */
    long placed() {
        return client.sql("select coalesce(max(leaf_index) + 1, 0) from entry_leaf")
                .query(Long.class)
                .single();
    }

    /** Entries that sealing has left behind it without a place: put in, or robbed of it, by somebody else. */
    long passedOver() {
        return client.sql("""
                select count(*) from entry e, sealing_state s
                where (e.tx, e.seq) <= (s.tx, s.seq) and not exists (select 1 from entry_leaf l where l.seq = e.seq)""").query(Long.class).single();
    }

    /** Places that lead to no entry. */
    long withoutEntry() {
        return client.sql("""
                select count(*) from entry_leaf l where not exists (select 1 from entry e where e.seq = l.seq)""").query(Long.class).single();
    }

    List<byte[]> leaves(long from, int limit) {
        return jdbc.query(
                LEAVES,
                (row, n) -> {
                    // Whatever stands in a wrong place must not move everything after it by one.
                    if (row.getLong("leaf_index") != from + n) {
                        throw new IllegalStateException("the entry with place " + (from + n)
                                + " is missing from the database. Nothing was sealed");
                    }
                    return entry(row).leaf();
                },
                from,
                limit);
    }

    static Entry entry(ResultSet row) throws SQLException {
        byte[] commitment = row.getBytes("commitment");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("operation"),
                row.getObject("subject", UUID.class),
                row.getObject("object", UUID.class),
                row.getString("code"),
                row.getString("reason"),
                time(row, "true_at"),
                time(row, "known_at"),
                row.getString("actor"),
                commitment == null ? null : Commitment.of(commitment));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
