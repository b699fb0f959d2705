package org.safepassage.ledger.verify;

import java.io.IOException;
import java.util.Iterator;

/**
 * The database's side of the comparison. The iterator is read once, one row at a time; wrap a driver's exceptions in
 * {@link java.io.UncheckedIOException}.
 */
@FunctionalInterface
public interface Rows {
    /**
     * Rows in ascending order of index.
     *
     * @param size entries that the checkpoint covers. While a service goes on sealing, leave out rows from this index on; otherwise give all
     *             rows, and those beyond are reported.
     */
    Iterator<Row> inOrder(long size) throws IOException;
}
