package org.safepassage.linkage.batch;

/**
 * The m and u of every slot and level, and the chance that two random rows are one person.
 *
 * @param m by slot, then level; the share of the level among pairs of one person
 * @param u by slot, then level; the share of the level among pairs of two people
 * @param prior the chance that two random rows (one of each list, where there are two) are one person
 */
public record Weights(double[][] m, double[][] u, double prior) {
    private static final double LN2 = Math.log(2);

    /** Bits of one level: log2(m / u). */
    public double bits(int slot, int level) {
        return level == Comparer.MISSING ? 0 : Math.log(m[slot][level] / u[slot][level]) / LN2;
    }

    public double priorBits() {
        return Math.log(prior / (1 - prior)) / LN2;
    }

    @Override
    public String toString() {
        return "Weights[" + m.length + " slots]";
    }
}
