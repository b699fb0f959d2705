package org.safepassage.linkage.batch;

import java.util.function.Consumer;

/** Runs comparisons over a range on all processors. */
final class Chunks {
    private static final int SIZE = 1 << 14;

    private Chunks() {}

    /** The work on one chunk. */
    interface Chunk<T> {
        T run(int from, int to, LevelCache[] caches);
    }

    /** Results are taken in the order of the chunks. */
    static <T> void run(int size, Forms forms, Chunk<T> chunk, Consumer<T> take) {
        run(size, SIZE, forms, chunk, take);
    }

    static <T> void run(int size, int each, Forms forms, Chunk<T> chunk, Consumer<T> take) {
        Workers.each(
                (int) (((long) size + each - 1) / each),
                piece -> {
                    LevelCache[] caches = forms.borrow();
                    T done = chunk.run(piece * each, (int) Math.min(size, (piece + 1L) * each), caches);
                    forms.release(caches);
                    return done;
                },
                take);
    }
}
