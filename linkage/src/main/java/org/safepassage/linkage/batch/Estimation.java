package org.safepassage.linkage.batch;

import java.util.List;

/**
 * Learns weights without labels: u from random pairs and in closed form for exact agreement, m by expectation and
 * maximisation on counts of patterns (Fellegi and Sunter 1969; Winkler 2000; Enamorado, Fifield and Imai 2019). The pairs
 * that blocking leaves out count as two people, so that the chance of a match is that of any two rows.
 */
final class Estimation {
    private static final int LEVELS = 8;
    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-5;
    private static final double[] START = {0, 0.80, 0.07, 0.05, 0.03, 0.02, 0.03, 0.005};
    private static final double PRETEND = 2;
    private static final double CONFIRMED = 3;

    private final int slots;
    private final double allPairs;
    final double[][] m;
    final double[][] u;
    private double prior;
    private final double[][] confirmed;
    private final boolean[][] fixed;

    /** @param allPairs how many pairs there are, compared or not */
    Estimation(int slots, double allPairs, double expectedMatches) {
        this.slots = slots;
        this.allPairs = allPairs;
        this.prior = Math.min(0.5, expectedMatches / allPairs);
        m = new double[slots][LEVELS];
        confirmed = new double[slots][LEVELS];
        u = new double[slots][LEVELS];
        fixed = new boolean[slots][LEVELS];
        for (double[] levels : m) {
            System.arraycopy(START, 0, levels, 0, LEVELS);
        }
    }

    /** Sets u from the patterns of random pairs. */
    void random(PatternCounts random, List<Comparer> comparers) {
        double[][] seen = new double[slots][LEVELS];
        long[] patterns = random.patternsArray();
        long[] counts = random.countsArray();
        for (int p = 0; p < patterns.length; p++) {
            for (int slot = 0; slot < slots; slot++) {
                seen[slot][(int) (patterns[p] >>> slot * Comparer.BITS & 7)] += counts[p];
            }
        }
        int slot = 0;
        for (Comparer comparer : comparers) {
            for (int own = 0; own < comparer.slots(); own++, slot++) {
                share(seen[slot], u[slot], comparer.exactByChance(own));
                fix(comparer, own, slot);
            }
        }
    }

    /** Takes the patterns of pairs that people confirmed; each counts as several that are only probable. */
    void confirmed(PatternCounts counts) {
        long[] patterns = counts.patternsArray();
        long[] times = counts.countsArray();
        for (int p = 0; p < patterns.length; p++) {
            for (int slot = 0; slot < slots; slot++) {
                confirmed[slot][(int) (patterns[p] >>> slot * Comparer.BITS & 7)] += CONFIRMED * times[p];
            }
        }
    }

    private void fix(Comparer comparer, int own, int slot) {
        for (int level = 1; level < LEVELS; level++) {
            double bits = comparer.fixedBits(own, level);
            if (!Double.isNaN(bits)) {
                fixed[slot][level] = true;
                m[slot][level] = u[slot][level] * Math.pow(2, bits);
            }
        }
    }

    private static void share(double[] seen, double[] into, double exact) {
        double all = 0;
        for (int level = 1; level < LEVELS; level++) {
            all += seen[level];
        }
        for (int level = 1; level < LEVELS; level++) {
            into[level] = (seen[level] + 0.3) / (all + 0.3 * LEVELS);
        }
        if (exact > 0) {
            into[Comparer.EXACT] = exact;
        }
    }

    /** Learns m and the prior from the patterns of the candidate pairs. */
    Weights learn(PatternCounts candidates) {
        long[] patterns = candidates.patternsArray();
        long[] counts = candidates.countsArray();
        for (int round = 0; round < ROUNDS; round++) {
            double[][] matched = new double[slots][LEVELS];
            double matches = 0;
            double odds = prior / (1 - prior);
            for (int p = 0; p < patterns.length; p++) {
                double ratio = odds;
                for (int slot = 0; slot < slots; slot++) {
                    int level = (int) (patterns[p] >>> slot * Comparer.BITS & 7);
                    ratio *= level == 0 ? 1 : m[slot][level] / u[slot][level];
                }
                double weight = counts[p] * ratio / (1 + ratio);
                matches += weight;
                for (int slot = 0; slot < slots; slot++) {
                    matched[slot][(int) (patterns[p] >>> slot * Comparer.BITS & 7)] += weight;
                }
            }
            double moved = update(matched);
            prior = Math.clamp(matches / allPairs, 1e-12, 0.5);
            if (moved < SETTLED) {
                break;
            }
        }
        return new Weights(m, u, prior);
    }

    private double update(double[][] matched) {
        double moved = 0;
        for (int slot = 0; slot < slots; slot++) {
            double all = 0;
            for (int level = 1; level < LEVELS; level++) {
                matched[slot][level] += confirmed[slot][level];
                all += fixed[slot][level] ? 0 : matched[slot][level];
            }
            for (int level = 1; level < LEVELS; level++) {
                if (fixed[slot][level]) {
                    continue;
                }
                double share = (matched[slot][level] + PRETEND * START[level] + 1e-4) / (all + PRETEND + LEVELS * 1e-4);
                moved = Math.max(moved, Math.abs(share - m[slot][level]));
                m[slot][level] = share;
            }
        }
        return moved;
    }
}
