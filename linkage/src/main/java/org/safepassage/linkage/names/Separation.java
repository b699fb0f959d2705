package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How well costs of sounds tell spellings of one word from other words: each pair is put beside words of other pairs, up to
 * ten that share its consonants and ten of any kind, the same ones for all costs.
 *
 * @param averagePrecision over all pairs and other words, ordered by their distance
 * @param f1 where words within the distance at which {@link PartAgreement#VARIANT} ends are held to be one
 */
public record Separation(double averagePrecision, double f1) {
    private static final int NEAR = 10;
    private static final int ANY = 10;
    private static final long SEED = 1998;

    /** Two words, and whether they are one. */
    private record Question(Word a, Word b, boolean same) {}

    /** The questions that some pairs put, to be judged by several costs. */
    static final class Questions {
        private final List<Question> all = new ArrayList<>();
        private final Map<String, String> first = new HashMap<>();

        Questions(List<SpeltPair> pairs) {
            pairs.forEach(pair -> first.put(nameOf(pair.left()), nameOf(pair.right())));
            Random random = new Random(SEED);
            Map<String, List<SpeltPair>> bySkeleton = new HashMap<>();
            pairs.forEach(pair -> bySkeleton
                    .computeIfAbsent(pair.right().wide(), k -> new ArrayList<>())
                    .add(pair));
            for (SpeltPair pair : pairs) {
                all.add(new Question(pair.left(), pair.right(), true));
                List<SpeltPair> near = bySkeleton.getOrDefault(pair.left().wide(), List.of());
                for (int i = 0; i < NEAR && !near.isEmpty(); i++) {
                    other(pair, near.get(random.nextInt(near.size())));
                }
                for (int i = 0; i < ANY; i++) {
                    other(pair, pairs.get(random.nextInt(pairs.size())));
                }
            }
        }

        private void other(SpeltPair pair, SpeltPair other) {
            if (!nameOf(pair.left()).equals(nameOf(other.right()))) {
                all.add(new Question(pair.left(), other.right(), false));
            }
        }

        /* The first of all spellings that the pairs hold to be of one name with this one. */
        private String nameOf(Word word) {
            String at = word.text();
            for (String next = first.get(at); next != null && !next.equals(at); next = first.get(at)) {
                at = next;
            }
            return at;
        }

        Separation by(SoundCosts costs) {
            double[] distances = new double[all.size()];
            long[] order = new long[all.size()];
            int pairs = 0;
            int taken = 0;
            int right = 0;
            for (int i = 0; i < distances.length; i++) {
                Question asked = all.get(i);
                distances[i] = Distance.between(asked.a, asked.b, 1, costs);
                boolean within = distances[i] <= PartAgreement.VARIANT_WITHIN;
                pairs += asked.same ? 1 : 0;
                taken += within ? 1 : 0;
                right += within && asked.same ? 1 : 0;
                /* Of equal distances the other words come first: ties are no merit. */
                order[i] = (long) (distances[i] * 1e9) << 1 | (asked.same ? 1 : 0);
            }
            return new Separation(precision(order, pairs), 2.0 * right / Math.max(1, taken + pairs));
        }

        private static double precision(long[] order, int pairs) {
            Arrays.sort(order);
            double sum = 0;
            int right = 0;
            for (int i = 0; i < order.length; i++) {
                if ((order[i] & 1) == 1) {
                    sum += ++right / (i + 1.0);
                }
            }
            return sum / Math.max(1, pairs);
        }
    }
}
