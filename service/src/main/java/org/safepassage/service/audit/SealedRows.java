package org.safepassage.service.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.safepassage.ledger.verify.Columns;
import org.safepassage.ledger.verify.Row;
import org.safepassage.ledger.verify.Rows;

/**
 * The database's side of a verification, streamed: what the tables say now, put into the verifier's own form of a leaf, which shares
 * no code with the one that sealed it.
 */
final class SealedRows implements Rows, AutoCloseable {
    private static final int FETCHED_AT_ONCE = 5_000;

    private static final String IN_ORDER = """
            select l.leaf_index, e.id, o.code as operation, e.subject, e.object, e.code, e.reason, e.true_at, e.known_at,
                   e.actor, e.commitment
            from entry_leaf l join entry e on e.seq = l.seq join operation o on o.id = e.operation
            where l.leaf_index < ? order by l.leaf_index""";

    private final Connection connection;
    private final boolean alone;

    /**
     * @param connection in a transaction of its own, which this does not end
     * @param alone false while another process seals: rows beyond the checkpoint are then on their way, and left out
     */
    SealedRows(Connection connection, boolean alone) {
        this.connection = connection;
        this.alone = alone;
    }

    @Override
    public Iterator<Row> inOrder(long size) throws IOException {
        try {
            PreparedStatement statement = connection.prepareStatement(IN_ORDER);
            statement.closeOnCompletion();
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setLong(1, alone ? Long.MAX_VALUE : size);
            return new Stream(statement.executeQuery());
        } catch (SQLException e) {
            throw new IOException("the database's entries cannot be read", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static final class Stream implements Iterator<Row> {
        private final ResultSet rows;
        private boolean ready;

        Stream(ResultSet rows) throws SQLException {
            this.rows = rows;
            this.ready = rows.next();
        }

        @Override
        public boolean hasNext() {
            return ready;
        }

        @Override
        public Row next() {
            if (!ready) {
                throw new NoSuchElementException();
            }
            try {
                Row row = new Row(rows.getLong("leaf_index"), columns().leaf());
                ready = rows.next();
                return row;
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException("the database's entries cannot be read", e));
            }
        }

        private Columns columns() throws SQLException {
            return new Columns(
                    rows.getObject("id", UUID.class),
                    rows.getString("operation"),
                    rows.getObject("subject", UUID.class),
                    rows.getObject("object", UUID.class),
                    rows.getString("code"),
                    rows.getString("reason"),
                    time("true_at"),
                    time("known_at"),
                    rows.getString("actor"),
                    rows.getBytes("commitment"));
        }

        private Instant time(String column) throws SQLException {
            return rows.getObject(column, OffsetDateTime.class).toInstant();
        }
    }
}
