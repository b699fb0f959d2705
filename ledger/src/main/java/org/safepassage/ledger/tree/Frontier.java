package org.safepassage.ledger.tree;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The right edge of a growing tree: the roots of its full subtrees, largest first, at most one per bit of its size. Enough to go on
 * appending and to give the root, and nothing more.
 */
public final class Frontier {
    private record Subtree(int height, Hash root) {}

    private final TreeHashing hashing = new TreeHashing();
    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private long size;

    /** How many leaves. */
    public long size() {
        return size;
    }

    public void append(Hash leafHash) {
        append(0, leafHash);
    }

    /**
     * Appends a full subtree of 2^height leaves.
     *
     * @throws IllegalArgumentException when the size so far is not a multiple of 2^height
     */
    public void append(int height, Hash root) {
        if ((size & ((1L << height) - 1)) != 0) {
            throw new IllegalArgumentException(
                    "a subtree of height " + height + " cannot follow " + size + " leaves: it would not be aligned");
        }
        Subtree last = new Subtree(height, root);
        while (!subtrees.isEmpty() && subtrees.getLast().height == last.height) {
            last = new Subtree(last.height + 1, hashing.node(subtrees.removeLast().root, last.root));
        }
        subtrees.addLast(last);
        size += 1L << height;
    }

    /** The Merkle tree hash of RFC 6962 over all leaves so far. */
    public Hash root() {
        if (subtrees.isEmpty()) {
            return hashing.empty();
        }
        var fromRight = subtrees.descendingIterator();
        Hash root = fromRight.next().root;
        while (fromRight.hasNext()) {
            root = hashing.node(fromRight.next().root, root);
        }
        return root;
    }
}
