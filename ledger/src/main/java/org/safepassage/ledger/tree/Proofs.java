package org.safepassage.ledger.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the proofs of RFC 9162 sections 2.1.3.1 and 2.1.4.1 from the full subtrees of a tree. */
public final class Proofs {
    private final Nodes nodes;
    private final TreeHashing hashing = new TreeHashing();

    public Proofs(Nodes nodes) {
        this.nodes = nodes;
    }

    /** That the leaf at this index is in the tree of this size. */
    public InclusionProof inclusion(long index, long size) throws IOException {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has no leaf " + index);
        }
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long split = from + largestPowerBelow(to - from);
            if (index < split) {
                path.add(root(split, to));
                to = split;
            } else {
                path.add(root(from, split));
                from = split;
            }
        }
        return new InclusionProof(index, size, path.reversed());
    }

    /** That the tree of the newer size begins with the tree of the older size. */
    public ConsistencyProof consistency(long older, long newer) throws IOException {
        if (older < 0 || older > newer) {
            throw new IllegalArgumentException("a tree of " + newer + " leaves cannot follow one of " + older);
        }
        List<Hash> path = new ArrayList<>();
        if (older > 0 && older < newer) {
            long from = 0;
            long to = newer;
            while (to != older) {
                long split = from + largestPowerBelow(to - from);
                if (older <= split) {
                    path.add(root(split, to));
                    to = split;
                } else {
                    path.add(root(from, split));
                    from = split;
                }
            }
            if (from > 0) {
                // The verifier holds the older root itself only when it is one full subtree from the start.
                path.add(root(from, to));
            }
        }
        return new ConsistencyProof(older, newer, path.reversed());
    }

    /** The hash over leaves from (inclusive) to (exclusive), where from is where a subtree begins. */
    public Hash root(long from, long to) throws IOException {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return nodes.node(height, from >>> height);
        }
        long split = from + largestPowerBelow(count);
        return hashing.node(root(from, split), root(split, to));
    }

    private static long largestPowerBelow(long count) {
        return Long.highestOneBit(count - 1);
    }
}
