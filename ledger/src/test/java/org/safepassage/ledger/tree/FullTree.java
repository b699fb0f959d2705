package org.safepassage.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** A tree kept whole and hashed by the recursive words of RFC 6962, to hold the quick ways against. */
final class FullTree {
    private final TreeHashing hashing = new TreeHashing();
    private final List<Hash> leaves = new ArrayList<>();

    static FullTree of(int size) {
        FullTree tree = new FullTree();
        for (int i = 0; i < size; i++) {
            tree.leaves.add(tree.hashing.leaf(new byte[] {(byte) (i >>> 8), (byte) i}));
        }
        return tree;
    }

    Hash leaf(long index) {
        return leaves.get((int) index);
    }

    Hash root(long size) {
        return size == 0 ? hashing.empty() : root(0, (int) size);
    }

    Proofs proofs() {
        return new Proofs((height, index) -> root((int) (index << height), (int) ((index + 1) << height)));
    }

    private Hash root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int split = from + Integer.highestOneBit(to - from - 1);
        return hashing.node(root(from, split), root(split, to));
    }
}
