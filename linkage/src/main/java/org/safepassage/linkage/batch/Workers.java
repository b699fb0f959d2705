package org.safepassage.linkage.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Does numbered pieces of work on all processors and hands the results over in their order, so that runs repeat bit for bit. */
final class Workers {
    private static final int MOST = 16;

    private Workers() {}

    static int count() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    }

    /** Only a few results wait at any time; a fault in one piece ends all. */
    static <T> void each(int pieces, IntFunction<T> work, Consumer<T> take) {
        int threads = Math.min(count(), pieces);
        if (threads <= 1) {
            for (int piece = 0; piece < pieces; piece++) {
                take.accept(work.apply(piece));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<T>> under = new ArrayDeque<>();
            for (int piece = 0; piece < pieces; piece++) {
                int number = piece;
                under.add(pool.submit(() -> work.apply(number)));
                if (under.size() > threads * 2) {
                    take.accept(under.remove().get());
                }
            }
            while (!under.isEmpty()) {
                take.accept(under.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
