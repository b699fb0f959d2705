package org.safepassage.linkage.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Writes read rows into columns beside the reading; a column is only ever written by one thread, in the order of rows. */
final class ColumnWriters implements AutoCloseable {
    private static final int WAITING = 8;

    private final List<Column> columns;
    private final List<ExecutorService> threads = new ArrayList<>();
    private final Semaphore room;
    private volatile @Nullable Throwable fault;
    private Rows rows;
    private int written;

    ColumnWriters(List<Column> columns, int firstRow) {
        this.columns = columns;
        written = firstRow;
        rows = new Rows(columns.size());
        int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.min(4, columns.size()));
        for (int i = 0; i < count; i++) {
            threads.add(Executors.newSingleThreadExecutor());
        }
        room = new Semaphore(WAITING * count);
    }

    /** The rows to add to; ask anew for every row. */
    Rows rows() throws IOException {
        if (rows.full()) {
            send();
        }
        return rows;
    }

    /** Returns once everything is written, with the number of rows so far. */
    int finish() throws IOException {
        send();
        room.acquireUninterruptibly(WAITING * threads.size());
        check();
        return written;
    }

    private void send() throws IOException {
        check();
        Rows full = rows;
        int firstRow = written;
        written = Math.addExact(written, full.count());
        for (int i = 0; i < threads.size(); i++) {
            int first = i;
            room.acquireUninterruptibly();
            threads.get(i).execute(() -> write(full, first, firstRow));
        }
        rows = new Rows(columns.size());
    }

    private void write(Rows from, int first, int firstRow) {
        try {
            for (int column = first; column < columns.size(); column += threads.size()) {
                from.into(columns.get(column), column, firstRow);
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            fault = e;
        } finally {
            room.release();
        }
    }

    private void check() throws IOException {
        Throwable found = fault;
        if (found instanceof OutOfMemoryError memory) {
            throw memory;
        }
        if (found != null) {
            throw new IOException(found.getMessage(), found);
        }
    }

    @Override
    public void close() {
        threads.forEach(ExecutorService::shutdownNow);
    }
}
