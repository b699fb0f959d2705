package org.safepassage.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a tree begins with an older tree, leaf for leaf.
 *
 * @param older size of the older tree
 * @param newer size of the newer tree
 * @param path  hashes, lowest first
 */
public record ConsistencyProof(long older, long newer, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** The algorithm of RFC 9162 section 2.1.4.2; an empty tree is the beginning of every tree. */
    public boolean shows(Hash olderRoot, Hash newerRoot) {
        if (older < 0 || older > newer) {
            return false;
        }
        if (older == 0) {
            return path.isEmpty() && olderRoot.equals(new TreeHashing().empty());
        }
        if (older == newer) {
            return path.isEmpty() && olderRoot.equals(newerRoot);
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(older) == 1) {
            hashes.addFirst(olderRoot);
        }
        return !hashes.isEmpty() && climb(hashes, olderRoot, newerRoot);
    }

    private boolean climb(List<Hash> hashes, Hash olderRoot, Hash newerRoot) {
        TreeHashing hashing = new TreeHashing();
        int onRightEdge = Long.numberOfTrailingZeros(~(older - 1));
        long fn = (older - 1) >>> onRightEdge;
        long sn = (newer - 1) >>> onRightEdge;
        Hash fr = hashes.getFirst();
        Hash sr = fr;
        for (Hash c : hashes.subList(1, hashes.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = hashing.node(c, fr);
                sr = hashing.node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>>= 1;
                    sn >>>= 1;
                }
            } else {
                sr = hashing.node(sr, c);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        return sn == 0 && fr.equals(olderRoot) && sr.equals(newerRoot);
    }
}
