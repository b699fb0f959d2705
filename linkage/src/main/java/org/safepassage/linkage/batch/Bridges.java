package org.safepassage.linkage.batch;

import java.util.function.IntConsumer;

/** Links without which a group would fall into two groups of at least two rows each (Tarjan 1974, without recursion). */
final class Bridges {
    private static final int SMALLEST = 4;

    private final Pairs links;
    private final Clusters clusters;
    private final int[] firstEdge;
    private final int[] edges;
    private final int[] entered;
    private final int[] low;
    private final int[] below;
    private final int[] via;
    private int clock;

    Bridges(Pairs links, Clusters clusters, int rows) {
        this.links = links;
        this.clusters = clusters;
        firstEdge = new int[rows + 1];
        for (int i = 0; i < links.size(); i++) {
            if (counts(i)) {
                firstEdge[links.left(i) + 1]++;
                firstEdge[links.right(i) + 1]++;
            }
        }
        for (int row = 0; row < rows; row++) {
            firstEdge[row + 1] += firstEdge[row];
        }
        edges = new int[firstEdge[rows]];
        int[] at = java.util.Arrays.copyOf(firstEdge, rows);
        for (int i = 0; i < links.size(); i++) {
            if (counts(i)) {
                edges[at[links.left(i)]++] = i;
                edges[at[links.right(i)]++] = i;
            }
        }
        entered = new int[rows];
        low = new int[rows];
        below = new int[rows];
        via = new int[rows];
    }

    private boolean counts(int link) {
        int left = links.left(link);
        return clusters.size(left) >= SMALLEST && clusters.find(left) == clusters.find(links.right(link));
    }

    void each(IntConsumer bridge) {
        int[] path = new int[entered.length];
        int[] next = java.util.Arrays.copyOf(firstEdge, entered.length);
        for (int start = 0; start < entered.length; start++) {
            if (entered[start] == 0 && firstEdge[start] < firstEdge[start + 1]) {
                via[start] = -1;
                enter(start);
                int depth = 0;
                path[0] = start;
                while (depth >= 0) {
                    int row = path[depth];
                    if (next[row] < firstEdge[row + 1]) {
                        int other = follow(row, edges[next[row]++]);
                        if (other >= 0) {
                            path[++depth] = other;
                        }
                    } else {
                        depth--;
                        if (depth >= 0) {
                            leave(row, path[depth], bridge);
                        }
                    }
                }
            }
        }
    }

    private void enter(int row) {
        entered[row] = ++clock;
        low[row] = clock;
        below[row] = 1;
    }

    /* The row at the other end when it has not been entered before; otherwise -1. */
    private int follow(int row, int link) {
        if (link == via[row]) {
            return -1;
        }
        int other = links.left(link) == row ? links.right(link) : links.left(link);
        if (entered[other] == 0) {
            via[other] = link;
            enter(other);
            return other;
        }
        low[row] = Math.min(low[row], entered[other]);
        return -1;
    }

    private void leave(int row, int parent, IntConsumer bridge) {
        low[parent] = Math.min(low[parent], low[row]);
        below[parent] += below[row];
        int size = clusters.size(row);
        if (low[row] > entered[parent] && below[row] >= 2 && size - below[row] >= 2) {
            bridge.accept(via[row]);
        }
    }
}
