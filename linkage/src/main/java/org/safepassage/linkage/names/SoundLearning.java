package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns costs of sounds from pairs of spellings of one name. A {@link Transducer} counts how often each reading occurs in them, a
 * second one how often it occurs between words by chance; the less a reading speaks for one word, the more it costs. The scale
 * is the one on which the distances of {@link PartAgreement} tell the pairs best from other words.
 */
public final class SoundLearning {
    private static final int ROUNDS = 30;
    private static final double ENOUGH = 1e-4;
    /* A reading seen so often weighs as much as the cost there was; that one was never seen says nothing against it. */
    private static final double TRUSTED = 100;
    private static final double SMALLEST = 0.5;
    private static final long SEED = 1998;
    private static final int MOST_TO_SCALE_BY = 4_000;
    private static final double[] RANGES = {3, 4, 5, 6, 7, 8, 9, 10, 12};
    private static final double[] BENDS = {0.8, 1, 1.2, 1.4, 1.8, 2.3};

    private final SoundCosts begin;
    private final List<SpeltPair> pairs = new ArrayList<>();
    private int leftAside;

    /** @param begin costs that stand where the pairs say little */
    public SoundLearning(SoundCosts begin) {
        this.begin = begin;
    }

    /** Two spellings of one name; those that differ in their number of parts are left aside. */
    public void add(String left, String right) {
        List<SpeltPair> words = SpeltPair.of(left, right);
        leftAside += words.isEmpty() ? 1 : 0;
        pairs.addAll(words);
    }

    /** How many words there are in two spellings. */
    public int words() {
        return pairs.size();
    }

    /** How many names could not be read as two spellings word by word. */
    public int leftAside() {
        return leftAside;
    }

    /** How well some costs separate these pairs from other words. */
    public Separation separation(SoundCosts costs) {
        return new Separation.Questions(pairs).by(costs);
    }

    /** The text of the costs' file. Throws IllegalArgumentException when there are no words to learn from. */
    public String learned(String origin) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("no pair of spellings could be read word by word");
        }
        List<SpeltPair> strangers = new ArrayList<>();
        Random random = new Random(SEED);
        for (SpeltPair pair : pairs) {
            strangers.add(new SpeltPair(
                    pair.left(), pairs.get(random.nextInt(pairs.size())).right()));
        }
        return scaled(new Surprises(trained(pairs), trained(strangers)), origin);
    }

    private Transducer trained(List<SpeltPair> on) {
        Transducer transducer = new Transducer(begin);
        double before = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double bits = transducer.round(on);
            if (bits - before < ENOUGH) {
                break;
            }
            before = bits;
        }
        return transducer;
    }

    /* The scale on which the fixed distances of PartAgreement tell these pairs best from other words. */
    private String scaled(Surprises surprises, String origin) {
        int step = Math.max(1, pairs.size() / MOST_TO_SCALE_BY);
        List<SpeltPair> some = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += step) {
            some.add(pairs.get(i));
        }
        Separation.Questions questions = new Separation.Questions(some);
        String best = "";
        double most = -1;
        for (double range : RANGES) {
            for (double bend : BENDS) {
                String text = text(surprises, range, bend, origin);
                Separation found = questions.by(SoundCosts.of(text));
                double worth = found.averagePrecision() + found.f1();
                if (worth > most) {
                    most = worth;
                    best = text;
                }
            }
        }
        return best;
    }

    private String text(Surprises surprises, double range, double bend, String origin) {
        StringBuilder text = new StringBuilder("origin = " + origin + "\n\n");
        for (int a = 0; a < Symbols.SIZE; a++) {
            for (int b = a + 1; b < Symbols.SIZE; b++) {
                double learned = cost(surprises.read(a, b), range, bend, SoundCosts.DIFFERENT);
                double cost = blended(learned, begin.read()[a][b], surprises.times(a, b));
                if (cost < SoundCosts.DIFFERENT - 0.005) {
                    text.append(String.format(
                            Locale.ROOT, "read %s %s %.2f%n", Symbols.letter(a), Symbols.letter(b), cost));
                }
            }
        }
        outs(text, "out", surprises, false, range, bend);
        outs(text, "out-arabic", surprises, true, range, bend);
        return text.toString();
    }

    private void outs(StringBuilder text, String word, Surprises surprises, boolean arabic, double range, double bend) {
        float[][] there = arabic ? begin.outToArabic() : begin.out();
        text.append('\n');
        for (int a = 0; a < Symbols.SIZE; a++) {
            text.append(word).append(' ').append(Symbols.letter(a));
            for (int place = 0; place < SoundCosts.PLACES; place++) {
                double learned = cost(surprises.out(arabic, place, a), range, bend, SoundCosts.DROPPED);
                double blended = blended(learned, there[place][a], surprises.times(arabic, place, a));
                double cost = tells(place, a) ? Math.max(there[place][a], blended) : blended;
                text.append(String.format(Locale.ROOT, " %.2f", cost));
            }
            text.append('\n');
        }
    }

    /* A vowel at the end tells a woman's name from a man's, which spellings of one name cannot teach. */
    private static boolean tells(int place, int sound) {
        return place == SoundCosts.PLACES - 1 && Symbols.isVowel((byte) sound);
    }

    private static double cost(double surprise, double range, double bend, float most) {
        return Math.min(most, Math.pow(surprise / range, bend));
    }

    private static double blended(double learned, double there, double seen) {
        return (seen * learned + TRUSTED * there) / (seen + TRUSTED);
    }

    /**
     * How much less each reading speaks for one word than the usual readings of its sounds do: an alignment's evidence is the
     * logarithm of how much more often it is seen in two spellings of one word than in two words by chance.
     */
    private static final class Surprises {
        private final Transducer same;
        private final Transducer chance;
        private final double[][] usual = new double[2][Symbols.SIZE];

        Surprises(Transducer same, Transducer chance) {
            this.same = same;
            this.chance = chance;
            for (int across = 0; across < 2; across++) {
                for (int a = 0; a < Symbols.SIZE; a++) {
                    double most = -1;
                    for (int b = 0; b < Symbols.SIZE; b++) {
                        double times = same.read(across == 1, a, b);
                        if (times > most) {
                            most = times;
                            usual[across][a] = evidence(across, a, b);
                        }
                    }
                }
            }
        }

        private double evidence(int across, int a, int b) {
            return Math.log((same.read(across == 1, a, b) + SMALLEST) / (chance.read(across == 1, a, b) + SMALLEST));
        }

        /* Within a script and across scripts, each by how much it has to say. */
        double read(int a, int b) {
            double sum = 0;
            for (int across = 0; across < 2; across++) {
                double lost = (usual[across][a] + usual[across][b]) / 2 - evidence(across, a, b);
                sum += seen(across, a, b) * Math.max(0, lost);
            }
            return sum / Math.max(1e-9, seen(a, b));
        }

        private double seen(int a, int b) {
            return seen(0, a, b) + seen(1, a, b);
        }

        double times(int a, int b) {
            return same.read(false, a, b) + same.read(true, a, b);
        }

        private double seen(int across, int a, int b) {
            return same.read(across == 1, a, b) + chance.read(across == 1, a, b);
        }

        double out(boolean arabic, int place, int sound) {
            double evidence = Math.log(
                    (same.out(arabic, place, sound) + SMALLEST) / (chance.out(arabic, place, sound) + SMALLEST));
            return Math.max(0, Math.max(usual[0][sound], usual[1][sound]) / 2 - evidence);
        }

        double times(boolean arabic, int place, int sound) {
            return same.out(arabic, place, sound);
        }
    }
}
