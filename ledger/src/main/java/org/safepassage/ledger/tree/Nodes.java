package org.safepassage.ledger.tree;

import java.io.IOException;

/** Where the roots of full subtrees come from when a proof is made. */
@FunctionalInterface
public interface Nodes {
    /** The root over leaves {@code [index * 2^height, (index + 1) * 2^height)}, all of which exist. */
    Hash node(int height, long index) throws IOException;
}
