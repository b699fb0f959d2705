package org.safepassage.ledger.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all entries once, from the first to the last, recomputes every tile above them, and compares rows and older checkpoints on the
 * way. Holds a few tiles at a time, however long the log.
 */
final class TreeWalk {
    private final SignedRoot signed;
    private final Deque<SignedRoot> older;
    private final @Nullable RowComparison rows;
    private final Findings findings;
    private final Sums sums;
    private final Edge edge;
    private final BundleCheck bundles;
    private final TileCheck tiles;

    TreeWalk(
            LogFolder folder,
            SignedRoot signed,
            List<SignedRoot> older,
            @Nullable RowComparison rows,
            Findings findings) {
        this.signed = signed;
        this.older = new ArrayDeque<>(older.stream()
                .sorted(Comparator.comparingLong(SignedRoot::size))
                .toList());
        this.rows = rows;
        this.findings = findings;
        this.sums = new Sums();
        this.edge = new Edge(sums);
        this.tiles = new TileCheck(folder, signed, edge, sums, findings);
        this.bundles = new BundleCheck(folder, signed, tiles, sums, findings);
    }

    /** What was found at the right edge, once the walk has come to its end. */
    Edge edge() {
        return edge;
    }

    /** The root over all entries, or null when they could not all be read. */
    byte @Nullable [] root() throws IOException {
        compareOlderAt(0);
        for (long number = 0; number * TileName.FULL < signed.size(); number++) {
            if (!walkBundle(number)) {
                return null;
            }
        }
        for (int level = 1; level < edge.levels(); level++) {
            if (edge.count(level) > 0) {
                edge.set(level, tiles.settle(partial(level), edge.hashes(level)));
            }
        }
        if (rows != null) {
            rows.end(signed.size());
        }
        byte[] root = edge.root();
        if (!Arrays.equals(root, signed.root())) {
            findings.add(new RewrittenLog(signed.size(), Sums.base64(signed.root()), Sums.base64(root)));
        }
        return root;
    }

    private boolean walkBundle(long number) throws IOException {
        int width = (int) TileName.widthIn(0, number, signed.size());
        BundleCheck.Settled settled = bundles.settle(number, width);
        if (settled == null) {
            return false;
        }
        byte[] hashes = settled.hashes();
        long first = number * TileName.FULL;
        if (rows != null) {
            for (int i = 0; i < width; i++) {
                rows.compare(first + i, hashes, i, settled.bundle());
            }
        }
        while (!older.isEmpty() && older.getFirst().size() < first + width) {
            SignedRoot old = older.removeFirst();
            byte[] part = Arrays.copyOf(hashes, (int) (old.size() - first) * Sums.LENGTH);
            compare(old, edge.rootWith(0, part));
        }
        if (width == TileName.FULL) {
            push(1, number, sums.ofSubtree(hashes, 0, TileName.FULL));
        } else {
            edge.set(0, hashes);
        }
        compareOlderAt(first + width);
        return true;
    }

    /** @param place number of this hash within its level */
    private void push(int level, long place, byte[] hash) throws IOException {
        if (edge.add(level, hash)) {
            // The full tile just gathered is settled before the level above hears of it.
            TileName name = new TileName(level, place / TileName.FULL, TileName.FULL);
            byte[] hashes = tiles.settle(name, edge.hashes(level));
            edge.clear(level);
            push(level + 1, place / TileName.FULL, sums.ofSubtree(hashes, 0, TileName.FULL));
        }
    }

    private TileName partial(int level) {
        return new TileName(level, signed.size() >>> (8 * (level + 1)), edge.count(level));
    }

    private void compareOlderAt(long size) {
        while (!older.isEmpty() && older.getFirst().size() == size) {
            compare(older.removeFirst(), edge.root());
        }
    }

    private void compare(SignedRoot old, byte[] root) {
        if (!Arrays.equals(old.root(), root)) {
            findings.add(new ForkedCheckpoint(old.place(), old.size(), Sums.base64(old.root()), Sums.base64(root)));
        }
    }
}
