package org.safepassage.exercise.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Seeded chance, equal on every machine. SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
public final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    public Chance(long seed) {
        this.state = seed;
    }

    /** A stream of its own for one purpose, so that a change in one part of the crisis does not reshuffle all others. */
    public static Chance of(long seed, String purpose, long number) {
        return new Chance(mix(seed ^ mix(purpose.hashCode() * GOLDEN + number)));
    }

    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        return (int) Math.floorMod(next() >>> 1, (long) bound);
    }

    /** A number from {@code low} to {@code high}, both possible. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    public boolean in(double probability) {
        return unit() < probability;
    }

    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    @SafeVarargs
    public final <T> T pick(T... choices) {
        return choices[below(choices.length)];
    }

    /**
     * Earlier choices are likelier, as a few names are very common and most are not (Zipf, exponent 0.7): the first of a hundred falls
     * to one in ten.
     */
    public <T> T pickCommonFirst(List<T> choices) {
        double[] upTo = Zipf.upTo(choices.size());
        int at = Arrays.binarySearch(upTo, unit() * upTo[upTo.length - 1]);
        return choices.get(Math.min(choices.size() - 1, at < 0 ? -at - 1 : at + 1));
    }

    /** The first choice stands out, as a capital does among towns and Mohammad before other names: of sixteen it falls to two in five. */
    public <T> T pickFirstOften(List<T> choices) {
        double rank = StrictMath.pow(unit(), 1 / 0.3) * choices.size();
        return choices.get(Math.min(choices.size() - 1, (int) rank));
    }

    /** Running sums of the shares of ranks, worked out once for each length. */
    private static final class Zipf {
        private static final double EXPONENT = 0.7;
        private static final Map<Integer, double[]> SUMS = new ConcurrentHashMap<>();

        static double[] upTo(int ranks) {
            return SUMS.computeIfAbsent(ranks, Zipf::sums);
        }

        private static double[] sums(int ranks) {
            double[] sums = new double[ranks];
            double sum = 0;
            for (int i = 0; i < ranks; i++) {
                sum += StrictMath.pow(i + 1, -EXPONENT);
                sums[i] = sum;
            }
            return sums;
        }
    }

    /** The index of one weight, in proportion. */
    public int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int at = below(total);
        int index = 0;
        while (at >= weights[index]) {
            at -= weights[index++];
        }
        return index;
    }

    /** In place, Fisher and Yates. */
    public <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(j));
            list.set(j, kept);
        }
    }

    public static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
