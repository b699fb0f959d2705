package org.safepassage.service.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as a backup holds it: its name and its columns, in the order their values stand in. */
record StoredTable(String name, List<String> columns) {
    private static final String ALL = """
            select c.relname, array_agg(a.attname::text order by a.attnum) as columns
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'passage'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
              and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            group by c.relname order by c.relname""";

    private static final String HIDDEN = """
            select c.relname from pg_class c
            where c.relnamespace = 'passage'::regnamespace and c.relforcerowsecurity
              and (exists (select 1 from pg_policy p where p.polrelid = c.oid and not p.polpermissive)
                   or not exists (
                     select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')
                       and current_user::regrole = any(p.polroles) and pg_get_expr(p.polqual, c.oid) = 'true'))""";

    StoredTable {
        columns = List.copyOf(columns);
    }

    static List<StoredTable> all(Connection owner) throws SQLException {
        List<StoredTable> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                tables.add(new StoredTable(rows.getString("relname"), List.of((String[])
                        rows.getArray("columns").getArray())));
            }
        }
        return tables;
    }

    /** A backup without some rows would look whole, so it is refused. */
    static void requireVisible(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(HIDDEN)) {
            if (rows.next()) {
                throw new BackupRefused("Row security hides rows of the table " + rows.getString(1)
                        + " from the backup. No backup was made. Run the service once, which lets the owner see them.");
            }
        }
    }

    /**
     * Rows for a backup. Transaction numbers mean nothing in another cluster, where they may lie ahead of every real one and keep
     * sealing waiting for ever: what is sealed gets 0, what is not gets 1, and sealing goes on after 1.
     */
    String copyOut() {
        String values = columns.stream().map(this::value).collect(Collectors.joining(", "));
        return "copy (select " + values + " from passage." + quoted(name) + " t) to stdout";
    }

    String copyIn() {
        return "copy passage." + quoted(name) + " ("
                + columns.stream().map(StoredTable::quoted).collect(Collectors.joining(", ")) + ") from stdin";
    }

    private String value(String column) {
        return switch (name + "." + column) {
            case "entry.tx" ->
                "case when exists (select 1 from passage.entry_leaf l where l.seq = t.seq) then '0' else '1' end";
            case "sealing_state.tx" -> "'1'";
            case "sealing_state.seq" -> "0";
            default -> "t." + quoted(column);
        };
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
