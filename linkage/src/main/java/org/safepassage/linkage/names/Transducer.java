package org.safepassage.linkage.names;

import java.util.Arrays;
import java.util.List;

/**
 * A stochastic edit transducer without memory (Ristad and Yianilos 1998): how often each sound is read as each other one, or
 * left out, in pairs of spellings of one word, by expectation and maximisation over all ways to align them. Readings within
 * one script and across scripts are counted apart, sounds left out by their place and the other word's script.
 */
final class Transducer {
    private static final int SIZE = Symbols.SIZE;
    private static final int READINGS = SIZE * SIZE;
    private static final int OUTS = SoundCosts.PLACES * SIZE;
    private static final double STEEPNESS = 7;
    private static final double UNSEEN = 1e-9;

    /* Readings within a script, readings across, left out against Latin, against Arabic letters. */
    private double[] chances = new double[2 * READINGS + 2 * OUTS];
    private double[] counts = new double[chances.length];
    private final double[] written = new double[2 * OUTS];

    /** @param begin costs to begin from */
    Transducer(SoundCosts begin) {
        for (int a = 0; a < SIZE; a++) {
            for (int b = 0; b < SIZE; b++) {
                chances[reading(false, a, b)] = chances[reading(true, a, b)] = chance(begin.read()[a][b]);
            }
            for (int place = 0; place < SoundCosts.PLACES; place++) {
                chances[leftOut(false, place, a)] = chance(begin.out()[place][a]);
                chances[leftOut(true, place, a)] = chance(begin.outToArabic()[place][a]);
            }
        }
        shareOut(chances);
    }

    private static double chance(float cost) {
        return Math.exp(-STEEPNESS * Math.sqrt(cost));
    }

    private static int reading(boolean across, int a, int b) {
        return (across ? READINGS : 0) + Math.min(a, b) * SIZE + Math.max(a, b);
    }

    private static int leftOut(boolean otherIsArabic, int place, int sound) {
        return 2 * READINGS + (otherIsArabic ? OUTS : 0) + place * SIZE + sound;
    }

    private static void shareOut(double[] of) {
        double sum = Arrays.stream(of).sum();
        for (int i = 0; i < of.length; i++) {
            of[i] = of[i] / sum + UNSEEN;
        }
    }

    /** One round over all pairs; answers their log likelihood, in bits a pair, before it. */
    double round(List<SpeltPair> pairs) {
        Arrays.fill(counts, 0);
        Arrays.fill(written, 0);
        double bits = 0;
        for (SpeltPair pair : pairs) {
            bits += count(pair) / Math.log(2);
        }
        chances = counts.clone();
        shareOut(chances);
        return bits / pairs.size();
    }

    /* Forward and backward over all alignments of a pair. */
    private double count(SpeltPair pair) {
        byte[] left = pair.left().symbols();
        byte[] right = pair.right().symbols();
        boolean across = pair.acrossScripts();
        int n = left.length;
        int m = right.length;
        int[] outLeft = outs(left, pair.right().arabic());
        int[] outRight = outs(right, pair.left().arabic());
        double[][] before = new double[n + 1][m + 1];
        before[0][0] = 1;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                before[i][j] += i > 0 ? before[i - 1][j] * chances[outLeft[i - 1]] : 0;
                before[i][j] += j > 0 ? before[i][j - 1] * chances[outRight[j - 1]] : 0;
                before[i][j] +=
                        i > 0 && j > 0 ? before[i - 1][j - 1] * chances[reading(across, left[i - 1], right[j - 1])] : 0;
            }
        }
        double all = before[n][m];
        if (!(all > 0)) {
            return Math.log(Double.MIN_NORMAL);
        }
        double[][] after = new double[n + 1][m + 1];
        after[n][m] = 1 / all;
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i < n) {
                    after[i][j] += step(before[i][j], outLeft[i], after[i + 1][j]);
                }
                if (j < m) {
                    after[i][j] += step(before[i][j], outRight[j], after[i][j + 1]);
                }
                if (i < n && j < m) {
                    after[i][j] += step(before[i][j], reading(across, left[i], right[j]), after[i + 1][j + 1]);
                }
            }
        }
        return Math.log(all);
    }

    private double step(double before, int event, double after) {
        double rest = chances[event] * after;
        counts[event] += before * rest;
        return rest;
    }

    private int[] outs(byte[] word, boolean otherIsArabic) {
        int[] outs = new int[word.length];
        for (int i = 0; i < word.length; i++) {
            outs[i] = leftOut(otherIsArabic, i == 0 ? 0 : i == word.length - 1 ? 2 : 1, word[i]);
            written[outs[i] - 2 * READINGS]++;
        }
        return outs;
    }

    /** How often one sound was read as the other; a sound that was read as itself stands twice. */
    double read(boolean across, int a, int b) {
        return counts[reading(across, a, b)] * (a == b ? 2 : 1);
    }

    /** How often a sound was left out. */
    double out(boolean otherIsArabic, int place, int sound) {
        return counts[leftOut(otherIsArabic, place, sound)];
    }

    /** How often a sound stood where it could have been left out. */
    double written(boolean otherIsArabic, int place, int sound) {
        return written[leftOut(otherIsArabic, place, sound) - 2 * READINGS];
    }
}
