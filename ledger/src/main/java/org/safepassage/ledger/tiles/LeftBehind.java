package org.safepassage.ledger.tiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.ledger.tree.Hash;
import org.safepassage.ledger.tree.TreeHashing;

/**
 * Leaves that lie in bundles beyond the checkpoint: a writer stopped after its tiles and before its checkpoint. They must come
 * again, the same, before anything else does.
 */
final class LeftBehind {
    private final long from;
    private final List<Hash> hashes = new ArrayList<>();

    private LeftBehind(long from) {
        this.from = from;
    }

    static LeftBehind read(TileReader reader, long size) throws IOException {
        LeftBehind left = new LeftBehind(size);
        TreeHashing hashing = new TreeHashing();
        long number = size / TilePath.WIDTH;
        int skip = (int) (size % TilePath.WIDTH);
        int width;
        do {
            width = reader.widest(TilePath.bundle(number, TilePath.WIDTH));
            if (width > skip) {
                long upTo = number * TilePath.WIDTH + width;
                reader.bundle(number, upTo).stream()
                        .skip(skip)
                        .map(hashing::leaf)
                        .forEach(left.hashes::add);
            }
            number++;
            skip = 0;
        } while (width == TilePath.WIDTH);
        return left;
    }

    long countFrom(long size) {
        return Math.max(0, from + hashes.size() - size);
    }

    void check(long index, Hash offered) throws DifferentLeaf {
        long place = index - from;
        if (place >= 0 && place < hashes.size() && !hashes.get((int) place).equals(offered)) {
            throw new DifferentLeaf(index);
        }
    }
}
