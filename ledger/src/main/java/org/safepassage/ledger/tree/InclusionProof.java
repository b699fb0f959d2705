package org.safepassage.ledger.tree;

import java.util.List;

/**
 * Shows that one leaf is in a tree.
 *
 * @param index of the leaf, from 0
 * @param size  of the tree
 * @param path  sibling hashes from the leaf upwards
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** The algorithm of RFC 9162 section 2.1.3.2. */
    public boolean shows(Hash leafHash, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        TreeHashing hashing = new TreeHashing();
        long fn = index;
        long sn = size - 1;
        Hash r = leafHash;
        for (Hash p : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = hashing.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>>= 1;
                    sn >>>= 1;
                }
            } else {
                r = hashing.node(r, p);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        return sn == 0 && r.equals(root);
    }
}
