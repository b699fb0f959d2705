package org.safepassage.service.upkeep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.vault.KeyNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables that hold sealed bytes, read from the database's own catalogue, so that a table made tomorrow can be forgotten neither by
 * an erasure nor by a check of the keys: every column whose name ends in {@code _key} holds key numbers.
 */
@Component
class SealedTables {
    /** A row belongs to the first of these columns that its table has. */
    private static final List<String> OWNERS = List.of("mention", "person", "subject");

    private final JdbcClient client;

    SealedTables(JdbcClient client) {
        this.client = client;
    }

    /** @param lasting rows that the service may not delete, such as reasons for an opening: without their key they say nothing */
    private record Column(String table, String key, String owner, boolean lasting) {}

    /** Deletes what is sealed for these persons and mentions, and gives the keys that are to be destroyed. */
    List<KeyNumber> delete(Collection<UUID> owners) {
        List<KeyNumber> keys = new ArrayList<>();
        for (Column column : columns()) {
            if (!column.owner().isEmpty()) {
                String rows = column.lasting()
                        ? "select %3$s from %1$s where %2$s = any(:owners) and %3$s is not null"
                        : "delete from %1$s where %2$s = any(:owners) returning %3$s";
                client.sql(rows.formatted(column.table(), column.owner(), column.key()))
                        .param("owners", owners.toArray(UUID[]::new))
                        .query(Long.class)
                        .list()
                        .forEach(key -> keys.add(new KeyNumber(key)));
            }
        }
        return keys;
    }

    /** How many rows that would be. */
    long count(Collection<UUID> owners) {
        long count = 0;
        for (Column column : columns()) {
            if (!column.owner().isEmpty()) {
                count += client.sql("select count(*) from %s where %s = any(:owners)"
                                .formatted(column.table(), column.owner()))
                        .param("owners", owners.toArray(UUID[]::new))
                        .query(Long.class)
                        .single();
            }
        }
        return count;
    }

    /** The numbers of keys that some row refers to, at most this many of each column, chosen by chance. */
    List<KeyNumber> keys(long most) {
        List<KeyNumber> keys = new ArrayList<>();
        for (Column column : columns()) {
            client.sql(
                            "select %2$s from (select distinct %2$s from %1$s where %2$s is not null) k order by random() limit :most"
                                    .formatted(column.table(), column.key()))
                    .param("most", most)
                    .query(Long.class)
                    .list()
                    .forEach(key -> keys.add(new KeyNumber(key)));
        }
        return keys;
    }

    private List<Column> columns() {
        return client.sql("""
                select k.table_name, k.column_name, coalesce((
                         select o.column_name from information_schema.columns o
                         where o.table_schema = k.table_schema and o.table_name = k.table_name and o.column_name = any(:owners)
                         order by array_position(:owners, o.column_name::text) limit 1), '') as owner,
                       not has_table_privilege(k.table_name, 'delete') as lasting
                from information_schema.columns k
                where k.table_schema = 'passage' and k.data_type = 'bigint' and k.column_name like '%\\_key'
                order by k.table_name""")
                .param("owners", OWNERS.toArray(String[]::new))
                .query((row, n) -> new Column(
                        row.getString("table_name"),
                        row.getString("column_name"),
                        row.getString("owner"),
                        row.getBoolean("lasting")))
                .list();
    }
}
