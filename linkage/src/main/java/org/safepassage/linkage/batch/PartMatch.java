package org.safepassage.linkage.batch;

/** The best assignment of a shorter name's parts to a longer one's; parts that found nothing are different or missing. */
final class PartMatch {
    private static final int[] WORTH = {0, 30, 23, 9, 0, 0, 0};
    private static final int IN_PLACE = 4;
    private static final int ELSEWHERE = 4;
    static final int SIBLING = 7;
    private static final int SIBLINGS_FROM = 3;

    private final int[][] levels;
    private final int[] current;
    private final int[] best;
    private int bestWorth = -1;

    PartMatch(int[] fewer, int[] more, WholeName names, LevelCache cache) {
        levels = new int[fewer.length][more.length];
        current = new int[fewer.length];
        best = new int[fewer.length];
        for (int i = 0; i < fewer.length; i++) {
            for (int j = 0; j < more.length; j++) {
                levels[i][j] = names.level(fewer[i], more[j], cache);
            }
        }
        assign(0, 0, 0);
    }

    private void assign(int row, int used, int worth) {
        if (row == levels.length) {
            if (worth > bestWorth) {
                bestWorth = worth;
                System.arraycopy(current, 0, best, 0, row);
            }
            return;
        }
        if (worth + (levels.length - row) * (WORTH[1] + IN_PLACE) <= bestWorth) {
            return;
        }
        for (int j = 0; j < levels[row].length; j++) {
            if ((used & 1 << j) == 0 && levels[row][j] < ELSEWHERE) {
                current[row] = j;
                assign(row + 1, used | 1 << j, worth + WORTH[levels[row][j]] + (row == j ? IN_PLACE : 0));
            }
        }
        current[row] = -1;
        assign(row + 1, used, worth);
    }

    /* All parts agree but the first, which stands in neither name's rest: a brother or sister. */
    private boolean siblings() {
        if (best.length < SIBLINGS_FROM || best[0] >= 0) {
            return false;
        }
        for (int i = 1; i < best.length; i++) {
            if (best[i] <= best[i - 1] || best[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /** The levels of the shorter name's parts; matches that run against the order count as found elsewhere. */
    long levels() {
        long packed = 0;
        int last = -1;
        for (int i = 0; i < Math.min(WholeName.SLOTS, best.length); i++) {
            int level;
            if (best[i] < 0) {
                level = i == 0 && siblings() ? SIBLING : Comparer.DIFFERENT;
            } else if (best[i] < last) {
                level = ELSEWHERE;
            } else {
                level = levels[i][best[i]];
                last = best[i];
            }
            packed |= (long) level << i * Comparer.BITS;
        }
        return packed;
    }
}
