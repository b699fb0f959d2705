package org.safepassage.linkage.batch;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Joins rows into clusters, the best link first (union-find). Smallest row names the cluster. */
final class Clusters {
    /** What two rows say for (above 0) or against being one person. */
    interface Evidence {
        double between(int rowA, int rowB);
    }

    private static final double CLEAR = 4;
    private static final int MOST_ASKED = 40;

    private int[] next;
    private int[] parent;
    private int[] sizes;
    private final Decisions decisions;
    private int refused;

    Clusters(int rows, Decisions decisions) {
        this.decisions = decisions;
        parent = new int[rows];
        next = new int[rows];
        sizes = new int[rows];
        for (int i = 0; i < rows; i++) {
            parent[i] = i;
            next[i] = i;
            sizes[i] = 1;
        }
    }

    /** Joins what people confirmed, unless they also hold two of the rows apart. */
    void confirm() {
        for (Decisions.Decision decision : decisions.all()) {
            int a = find(decision.left());
            int b = find(decision.right());
            if (decision.same() && a != b && !keptApart(a, b)) {
                union(a, b);
            }
        }
    }

    private boolean keptApart(int a, int b) {
        if (!decisions.keepsAny()) {
            return false;
        }
        int few = sizes[a] <= sizes[b] ? a : b;
        int other = few == a ? b : a;
        int row = few;
        do {
            for (int enemy : decisions.apartFrom(row)) {
                if (find(enemy) == other) {
                    return true;
                }
            }
            row = next[row];
        } while (row != few);
        return false;
    }

    /** A cluster of its own for a new row, the next one after all others. */
    void put(int row) {
        if (row >= parent.length) {
            int room = row + row / 8 + 16;
            parent = Arrays.copyOf(parent, room);
            next = Arrays.copyOf(next, room);
            sizes = Arrays.copyOf(sizes, room);
        }
        parent[row] = row;
        next[row] = row;
        sizes[row] = 1;
    }

    /** Joins two clusters where the evidence between all their rows, of larger ones the first forty, is for it on the whole. */
    void join(Pairs links, Evidence evidence) {
        for (int i = 0; i < links.size(); i++) {
            int a = find(links.left(i));
            int b = find(links.right(i));
            if (a != b && mayJoin(a, b, evidence)) {
                union(a, b);
            }
        }
    }

    /**
     * Joins one to one: a row of either list takes its best free partner only. Below the threshold a pair must be the best of
     * both its rows by a clear margin.
     */
    void joinOneToOne(Pairs links, double threshold) {
        Rivals rivals = new Rivals(links, parent.length);
        for (int i = 0; i < links.size(); i++) {
            int a = links.left(i);
            int b = links.right(i);
            boolean clear = links.weight(i) >= threshold || rivals.margin(i) >= CLEAR;
            if (clear && sizes[find(a)] == 1 && sizes[find(b)] == 1 && !keptApart(a, b)) {
                union(find(a), find(b));
            }
        }
    }

    private boolean mayJoin(int a, int b, Evidence evidence) {
        if (keptApart(a, b)) {
            refused++;
            return false;
        }
        if (sizes[a] == 1 && sizes[b] == 1) {
            return true;
        }
        double sum = 0;
        int rowA = a;
        for (int i = 0; i < MOST_ASKED && (i == 0 || rowA != a); i++, rowA = next[rowA]) {
            int rowB = b;
            for (int j = 0; j < MOST_ASKED && (j == 0 || rowB != b); j++, rowB = next[rowB]) {
                sum += evidence.between(rowA, rowB);
            }
        }
        refused += sum > 0 ? 0 : 1;
        return sum > 0;
    }

    int find(int row) {
        int at = row;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Points every row straight at the first of its cluster, after which several threads may ask. */
    void settle() {
        for (int row = 0; row < parent.length; row++) {
            parent[row] = parent[parent[row]];
        }
    }

    /** Calls for every other member of the row's cluster until one answers false. */
    void others(int row, IntPredicate each) {
        for (int other = next[row]; other != row && each.test(other); other = next[other]) {}
    }

    int size(int row) {
        return sizes[find(row)];
    }

    /** Links that were strong enough but would have joined groups that contradict each other. */
    int refused() {
        return refused;
    }

    private void union(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        parent[high] = low;
        sizes[low] += sizes[high];
        int after = next[low];
        next[low] = next[high];
        next[high] = after;
    }
}
