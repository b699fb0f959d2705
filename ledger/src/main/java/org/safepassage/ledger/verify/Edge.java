package org.safepassage.ledger.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hashes gathered at each level that do not fill a tile yet; together they give the root. */
final class Edge {
    private final Sums sums;
    private final List<byte[]> tiles = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    Edge(Sums sums) {
        this.sums = sums;
    }

    int levels() {
        return tiles.size();
    }

    int count(int level) {
        return level < levels() ? counts.get(level) : 0;
    }

    byte[] hashes(int level) {
        return level < levels() ? Arrays.copyOf(tiles.get(level), count(level) * Sums.LENGTH) : new byte[0];
    }

    /** Takes one more hash at this level and says whether its tile is full by it. */
    boolean add(int level, byte[] hash) {
        grow(level);
        System.arraycopy(hash, 0, tiles.get(level), count(level) * Sums.LENGTH, Sums.LENGTH);
        counts.set(level, count(level) + 1);
        return count(level) == TileName.FULL;
    }

    void set(int level, byte[] hashes) {
        grow(level);
        System.arraycopy(hashes, 0, tiles.get(level), 0, hashes.length);
        counts.set(level, hashes.length / Sums.LENGTH);
    }

    void clear(int level) {
        counts.set(level, 0);
    }

    byte[] root() {
        return rootWith(0, hashes(0));
    }

    /** The root there would be if this level held these hashes. */
    byte[] rootWith(int replaced, byte[] hashes) {
        byte[] root = null;
        for (int level = 0; level < Math.max(levels(), replaced + 1); level++) {
            byte[] tile = level == replaced ? hashes : hashes(level);
            root = addLeftwards(tile, root);
        }
        return root == null ? sums.ofNothing() : root;
    }

    /** Full subtrees from the smallest, at the right, to the largest. */
    private byte @Nullable [] addLeftwards(byte[] tile, byte @Nullable [] right) {
        byte[] root = right;
        int end = tile.length / Sums.LENGTH;
        while (end > 0) {
            int width = Integer.lowestOneBit(end);
            byte[] subtree = sums.ofSubtree(tile, end - width, width);
            root = root == null ? subtree : sums.ofPair(subtree, root);
            end -= width;
        }
        return root;
    }

    private void grow(int level) {
        while (levels() <= level) {
            tiles.add(new byte[TileName.FULL * Sums.LENGTH]);
            counts.add(0);
        }
    }
}
