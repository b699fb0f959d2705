package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.PersonId;

/**
 * Where the mentions of one person would fall apart, if they did: they are grown together anew from the likest two on, by the mean
 * of all weights between two groups (Sokal and Michener 1958), until two groups are left. The order in which they came, which
 * decided whom they were linked to at first, plays no part.
 *
 * @param across bits, the mean weight between a mention of one group and one of the other
 * @param whole how the two groups compare as two people would, all of their pairs counting
 */
record Cleft(List<Known> stay, List<Known> away, double across, Whole whole) {
    /** Two mentions stay as they were linked: nothing has been learnt of them since. */
    private static final int LEAST = 3;

    private static final int MOST = 60;
    /** A single mention that says something else is a slip more often than somebody else. */
    private static final int FEWEST_AWAY = 2;

    private static final double ACROSS = 1.5;
    /** Bits; set on invented people, where beyond it six of seven pairs of mentions across were of two people. */
    private static final double DOUBTFUL = -13;
    /** The same where as many would go as make a person of their own: of 29 such in a crisis of 100,000 people four in five pairs were two's. */
    private static final double DOUBTFUL_OF_MANY = -10;

    private static final int MANY = 4;

    /** Bits; one pair, however alike or unlike, does not speak for all. */
    private static final double LOUDEST = 15;

    /** Null where too little or too much is told for the person to be taken apart. */
    static @Nullable Cleft of(PersonId person, List<Known> members, Kindred kindred, Pairing pairing) {
        if (members.size() < LEAST || members.size() > MOST) {
            return null;
        }
        var groups = new Groups(members, kindred, pairing);
        while (groups.left > 2) {
            groups.joinLikest();
        }
        List<Known> stay = new ArrayList<>();
        List<Known> away = new ArrayList<>();
        int first = groups.of[0];
        int second = first;
        for (int i = 0; i < members.size(); i++) {
            boolean same = groups.of[i] == first;
            (same ? stay : away).add(members.get(i));
            second = same ? second : groups.of[i];
        }
        boolean swap = away.size() > stay.size();
        List<Known> more = swap ? away : stay;
        List<Known> fewer = swap ? stay : away;
        Whole whole = Whole.plainly(fewer, person, more, pairing);
        return whole == null ? null : new Cleft(more, fewer, groups.weights[first][second], whole);
    }

    /** Whether the two groups are two people rather than one. */
    boolean isDoubtful() {
        double doubtful = away.size() >= MANY ? DOUBTFUL_OF_MANY : DOUBTFUL;
        return away.size() >= FEWEST_AWAY && whole.weight() + ACROSS * across < doubtful;
    }

    private static final class Groups {
        private final double[][] weights;
        private final int[] size;
        private final int[] of;
        private int left;

        Groups(List<Known> members, Kindred kindred, Pairing pairing) {
            left = members.size();
            weights = new double[left][left];
            size = new int[left];
            of = new int[left];
            for (int i = 0; i < left; i++) {
                size[i] = 1;
                of[i] = i;
                for (int j = 0; j < i; j++) {
                    double weight = weight(members.get(i), members.get(j), kindred, pairing);
                    weights[i][j] = weight;
                    weights[j][i] = weight;
                }
            }
        }

        private static double weight(Known one, Known other, Kindred kindred, Pairing pairing) {
            double bits = pairing.weight(one, other, pairing.compare(one, other), kindred.tie(one, other));
            return Math.clamp(bits, -LOUDEST, LOUDEST);
        }

        void joinLikest() {
            int one = -1;
            int other = -1;
            for (int i = 0; i < size.length; i++) {
                for (int j = 0; j < i; j++) {
                    boolean both = size[i] > 0 && size[j] > 0;
                    if (both && (one < 0 || weights[i][j] > weights[one][other])) {
                        one = i;
                        other = j;
                    }
                }
            }
            join(one, other);
        }

        private void join(int one, int other) {
            for (int k = 0; k < size.length; k++) {
                if (k != one && k != other && size[k] > 0) {
                    double sum = weights[one][k] * size[one] + weights[other][k] * size[other];
                    weights[one][k] = sum / (size[one] + size[other]);
                    weights[k][one] = weights[one][k];
                }
                of[k] = of[k] == other ? one : of[k];
            }
            size[one] += size[other];
            size[other] = 0;
            left--;
        }
    }
}
