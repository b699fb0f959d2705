package org.safepassage.linkage.names;

import java.util.Arrays;
import java.util.List;

/** The best one-to-one assignment between the parts of two names, found by trying all for the few parts a name has. */
final class Assignment {
    static final int MOST = 6;
    private static final double[] WORTH = {3, 2.2, 1.6, 0.8, 0};
    private static final double IN_PLACE = 0.4;

    private final PartAgreement[][] levels;
    private final int rows;
    private final int columns;
    private final int[] current;
    private double bestWorth = -1;
    final int[] match;

    Assignment(List<Part> a, List<Part> b) {
        rows = Math.min(MOST, a.size());
        columns = Math.min(MOST, b.size());
        levels = new PartAgreement[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                levels[i][j] = PartAgreement.of(a.get(i), b.get(j));
            }
        }
        current = new int[rows];
        match = new int[rows];
        Arrays.fill(match, -1);
        assign(0, 0, 0);
    }

    PartAgreement level(int i, int j) {
        return levels[i][j];
    }

    private void assign(int row, int used, double worth) {
        if (row == rows) {
            if (worth > bestWorth) {
                bestWorth = worth;
                System.arraycopy(current, 0, match, 0, rows);
            }
            return;
        }
        if (worth + (rows - row) * (WORTH[0] + IN_PLACE) <= bestWorth) {
            return;
        }
        for (int j = 0; j < columns; j++) {
            if ((used & 1 << j) == 0 && levels[row][j] != PartAgreement.DIFFERENT) {
                current[row] = j;
                assign(row + 1, used | 1 << j, worth + WORTH[levels[row][j].ordinal()] + (row == j ? IN_PLACE : 0));
            }
        }
        current[row] = -1;
        assign(row + 1, used, worth);
    }
}
