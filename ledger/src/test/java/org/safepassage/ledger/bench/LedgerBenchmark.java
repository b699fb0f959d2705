package org.safepassage.ledger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safepassage.ledger.LogFixture;
import org.safepassage.ledger.tiles.TileLog;
import org.safepassage.ledger.verify.LogKey;
import org.safepassage.ledger.verify.Report;
import org.safepassage.ledger.verify.Row;
import org.safepassage.ledger.verify.Rows;
import org.safepassage.ledger.verify.Verifier;

/** Arguments: entries in all (default 1000000) and entries per batch (default 10000). */
public final class LedgerBenchmark {
    private final List<byte[]> leaves = LogFixture.leaves(100_000, 1);
    private final int entries;
    private final int batch;
    private final Path folder;

    private LedgerBenchmark(int entries, int batch, Path folder) {
        this.entries = entries;
        this.batch = batch;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int batch = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "ledger-benchmark");
        try {
            new LedgerBenchmark(entries, batch, folder).run();
        } finally {
            remove(folder);
        }
    }

    private void run() throws IOException {
        append();
        seal();
        Verifier verifier = new Verifier(
                folder, List.of(LogKey.parse(LogFixture.SIGNER.verifierKey().encode())));
        verify("verify, tiles only", verifier);
        verify("verify, with rows", verifier.rows(rows()));
    }

    private void append() throws IOException {
        long began = System.nanoTime();
        try (TileLog log = TileLog.open(folder, LogFixture.SIGNER)) {
            while (log.size() < entries) {
                int next = (int) Math.min(batch, entries - log.size());
                log.append(
                        log.size(),
                        IntStream.range(0, next)
                                .mapToObj(i -> leaf(log.size() + i))
                                .toList());
            }
        }
        say("append in batches of " + batch, entries, began);
    }

    /** One entry at a time is what a quiet night looks like: the cost of a seal itself. */
    private void seal() throws IOException {
        long[] nanos = new long[200];
        try (TileLog log = TileLog.open(folder, LogFixture.SIGNER)) {
            for (int i = 0; i < nanos.length; i++) {
                long began = System.nanoTime();
                log.append(log.size(), List.of(leaf(log.size())));
                nanos[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "one entry and its checkpoint: median %.1f ms, worst of 200 %.1f ms%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private void verify(String what, Verifier verifier) throws IOException {
        long began = System.nanoTime();
        Report report = verifier.verify();
        if (!report.ok()) {
            throw new IllegalStateException(report.words());
        }
        say(what, report.entries(), began);
    }

    private byte[] leaf(long index) {
        return leaves.get((int) (index % leaves.size()));
    }

    private Rows rows() {
        return size -> IntStream.range(0, (int) size)
                .mapToObj(i -> new Row(i, leaf(i)))
                .iterator();
    }

    private static void say(String what, long entries, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT, "%s: %,d entries in %.2f s, %,.0f a second%n", what, entries, seconds, entries / seconds);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
