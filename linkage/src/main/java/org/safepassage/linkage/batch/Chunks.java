package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Runs work over a range on all processors. */
final class Chunks {
    private static final int SIZE = 1 << 15;

    private Chunks() {}

    /** The work on one chunk. */
    interface Chunk<T> {
        T run(int from, int to, LevelCache[] caches);
    }

    /** Results come in the order of the chunks, so that runs repeat bit for bit. */
    static <T> List<T> run(int size, Supplier<LevelCache[]> memory, Chunk<T> chunk) {
        int threads = Math.max(1, Math.min(16, Runtime.getRuntime().availableProcessors()));
        ThreadLocal<LevelCache[]> own = ThreadLocal.withInitial(memory);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int from = 0; from < size; from += SIZE) {
                int start = from;
                int end = Math.min(size, from + SIZE);
                tasks.add(() -> chunk.run(start, end, own.get()));
            }
            List<T> results = new ArrayList<>(tasks.size());
            for (Future<T> done : pool.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
