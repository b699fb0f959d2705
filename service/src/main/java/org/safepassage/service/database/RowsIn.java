package org.safepassage.service.database;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.safepassage.service.database.BackupContents.Counted;
import org.safepassage.service.database.BackupContents.Manifest;

/** Rows coming back out of a backup, table by table, in one transaction that is committed only when all are what they were. */
final class RowsIn implements AutoCloseable {
    private static final String CONSTRAINTS = """
            select format('alter table passage.%I drop constraint %I', r.relname, c.conname) as lift,
                   format('alter table passage.%I add constraint %I %s', r.relname, c.conname, pg_get_constraintdef(c.oid)) as back
            from pg_constraint c join pg_class r on r.oid = c.conrelid
            where c.contype = 'f' and r.relnamespace = 'passage'::regnamespace
            union all
            select format('alter table passage.%I no force row level security', relname),
                   format('alter table passage.%I force row level security', relname)
            from pg_class where relnamespace = 'passage'::regnamespace and relforcerowsecurity""";

    /** New numbers go on after those that came back. */
    private static final String SEQUENCES = """
            select format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 1), max(%I) is not null) from passage.%I',
                          'passage.' || quote_ident(c.relname), a.attname, a.attname, a.attname, c.relname)
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'passage'::regnamespace and a.attidentity <> '' and not a.attisdropped""";

    private final Connection owner;
    private final Map<String, StoredTable> tables = new HashMap<>();
    private final Map<String, Counted> counted = new HashMap<>();
    private final List<String> after = new ArrayList<>();
    private @Nullable String table;
    private @Nullable CopyIn copy;
    private MessageDigest sha256 = BackUp.sha256();

    private RowsIn(Connection owner) {
        this.owner = owner;
    }

    static RowsIn of(Database database, List<StoredTable> expected) throws IOException {
        try {
            Connection owner = database.asOwner();
            owner.setAutoCommit(false);
            var rows = new RowsIn(owner);
            if (!StoredTable.all(owner).equals(expected)) {
                throw new IOException("its tables are not those that its own migrations make");
            }
            expected.forEach(one -> rows.tables.put(one.name(), one));
            rows.clear(expected);
            return rows;
        } catch (SQLException e) {
            throw new IOException("the new database refused: " + Database.plain(e), e);
        }
    }

    /** Rows come in any order, so what looks from one table to another is lifted until all are there. */
    private void clear(List<StoredTable> all) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            List<String> lifted = new ArrayList<>();
            try (ResultSet each = statement.executeQuery(CONSTRAINTS)) {
                while (each.next()) {
                    lifted.add(each.getString("lift"));
                    after.add(each.getString("back"));
                }
            }
            for (String lift : lifted) {
                statement.execute(lift);
            }
            for (StoredTable one : all) {
                statement.execute("truncate passage." + StoredTable.quoted(one.name()));
            }
        }
    }

    void take(String name, InputStream piece) throws IOException {
        try {
            if (!name.equals(table)) {
                endTable();
                StoredTable next = tables.get(name);
                if (next == null || counted.containsKey(name)) {
                    throw new IOException("it holds rows of a table it does not name: " + name);
                }
                table = name;
                sha256 = BackUp.sha256();
                copy = owner.unwrap(PGConnection.class).getCopyAPI().copyIn(next.copyIn());
            }
            byte[] buffer = new byte[1 << 16];
            CopyIn into = copy;
            for (int read; into != null && (read = piece.read(buffer)) >= 0; ) {
                sha256.update(buffer, 0, read);
                into.writeToCopy(buffer, 0, read);
            }
        } catch (SQLException e) {
            throw new IOException("the rows of " + name + " do not fit: " + Database.plain(e), e);
        }
    }

    private void endTable() throws SQLException {
        if (copy != null && table != null) {
            long rows = copy.endCopy();
            counted.put(table, new Counted(rows, HexFormat.of().formatHex(sha256.digest())));
            copy = null;
        }
    }

    /** @return the rows of all tables */
    long commit(Manifest manifest) throws IOException {
        try {
            endTable();
            if (!counted.equals(manifest.tables())) {
                throw new IOException("its rows are not those that its manifest counted");
            }
            try (Statement statement = owner.createStatement()) {
                List<String> numbers = new ArrayList<>();
                try (ResultSet each = statement.executeQuery(SEQUENCES)) {
                    while (each.next()) {
                        numbers.add(each.getString(1));
                    }
                }
                numbers.addAll(after);
                for (String step : numbers) {
                    statement.execute(step);
                }
                owner.commit();
                statement.execute("analyze");
                owner.commit();
            }
            return counted.values().stream().mapToLong(Counted::rows).sum();
        } catch (SQLException e) {
            throw new IOException("the new database refused: " + Database.plain(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            owner.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
