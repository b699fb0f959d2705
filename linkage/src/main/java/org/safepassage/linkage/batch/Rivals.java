package org.safepassage.linkage.batch;

import java.util.Arrays;

/** How far a link stands above the other links of its two rows. */
final class Rivals {
    private final Pairs links;
    private final float[] best;
    private final float[] second;

    Rivals(Pairs links, int rows) {
        this.links = links;
        best = new float[rows];
        second = new float[rows];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        Arrays.fill(second, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < links.size(); i++) {
            note(links.left(i), (float) links.weight(i));
            note(links.right(i), (float) links.weight(i));
        }
    }

    private void note(int row, float weight) {
        if (weight > best[row]) {
            second[row] = best[row];
            best[row] = weight;
        } else if (weight > second[row]) {
            second[row] = weight;
        }
    }

    /** Bits above the next best link of either row; negative when it is not the best of both. */
    double margin(int link) {
        float weight = (float) links.weight(link);
        return Math.min(above(links.left(link), weight), above(links.right(link), weight));
    }

    private double above(int row, float weight) {
        return weight < best[row] ? weight - best[row] : weight - second[row];
    }
}
