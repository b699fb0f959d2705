package org.safepassage.linkage.batch;

/** How large a block may be before it is split. */
final class BlockCap {
    static final int MOST = 120;
    private static final int LEAST = 8;
    private static final int PAIRS_A_ROW = 1;
    private static final long LEAST_BUDGET = 1_000_000;

    private BlockCap() {}

    /**
     * The largest cap with which a rule stays within its share of pairs.
     *
     * @param keyed sorted, the key above the lowest bits
     */
    static int of(long[] keyed, int bits, int rows) {
        long[] pairsBySize = new long[MOST + 1];
        for (int from = 0, to; from < keyed.length; from = to) {
            to = from + 1;
            while (to < keyed.length && keyed[to] >>> bits == keyed[from] >>> bits) {
                to++;
            }
            long n = to - from;
            pairsBySize[(int) Math.min(MOST, n)] += n <= MOST ? n * (n - 1) / 2 : 0;
        }
        long budget = Math.max(LEAST_BUDGET, PAIRS_A_ROW * (long) rows);
        long sum = 0;
        for (int size = 2; size <= MOST; size++) {
            sum += pairsBySize[size];
            if (sum > budget) {
                return Math.max(LEAST, size - 1);
            }
        }
        return MOST;
    }
}
