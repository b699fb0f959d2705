package org.safepassage.service.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.safepassage.ledger.Commitment;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many rows of one table, written at once by PostgreSQL's COPY in the caller's transaction: the same checks as an insert, for a third
 * of its work. Not for tables under row level security, which COPY refuses, nor where a row may be there already.
 */
public final class CopiedRows {
    private final String into;
    private final StringBuilder rows = new StringBuilder();

    /** @param into the table and its columns, as after "insert into" */
    public CopiedRows(String into) {
        this.into = into;
    }

    /** @param values numbers, ids, codes, times, commitments or nothing, in the order of the columns */
    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case String text -> escape(text);
            case Instant time -> rows.append(time.truncatedTo(ChronoUnit.MICROS));
            case Commitment bytes -> rows.append("\\\\x").append(bytes);
            default -> rows.append(value);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }

    /** In the caller's transaction; nothing happens when there is no row. */
    public void write(JdbcTemplate jdbc) {
        if (rows.isEmpty()) {
            return;
        }
        ConnectionCallback<Long> copying = connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + into + " from stdin", new StringReader(rows.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        jdbc.execute(copying);
    }
}
