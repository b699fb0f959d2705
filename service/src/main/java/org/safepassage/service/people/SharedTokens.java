package org.safepassage.service.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Weighs which tokens mentions of a batch share with the linked ones and with each other: a token says the more the fewer carry it.
 * For one batch, and one thread.
 */
final class SharedTokens {
    /**
     * So many are compared with one mention, those that share most: of 22,900 links one in 230 was to somebody further down, and beyond
     * these come only the namesakes, who are the more the larger an operation is.
     */
    static final int MOST = 60;
    /** Of whom little is told, the right one stands further down more often. */
    private static final int MOST_AT_LAST = 120;
    /** A token that more mentions carry than this says too little even beside others. */
    static final int MOST_CARRIERS = 2_000;
    /** The first mentions of an operation do not know yet what is common. */
    private static final int LEAST_MENTIONS = 5_000;

    private final TokenTable linked;
    private final TokenTable batch;
    private final int[] shared;
    private final float[] weights;
    private final boolean[] telling;
    private int[] touched = new int[1 << 10];
    private int found;

    SharedTokens(TokenTable linked, TokenTable batch) {
        this.linked = linked;
        this.batch = batch;
        shared = new int[linked.mentions() + batch.mentions()];
        weights = new float[shared.length];
        telling = new boolean[shared.length];
    }

    /** Those worth comparing with this one, in the order in which they were linked, then read. */
    Set<MentionId> with(LinkedTurns.Carried one) {
        return with(one, MOST, false);
    }

    /** Those worth comparing with one of whom little is told. */
    Set<MentionId> atLastWith(LinkedTurns.Carried one) {
        return with(one, MOST_AT_LAST, true);
    }

    private Set<MentionId> with(LinkedTurns.Carried one, int most, boolean last) {
        long[] tokens = one.tokens();
        for (int i = 0; i < tokens.length; i++) {
            long token = tokens[i];
            int carriers = linked.carriers(token) + batch.carriers(token);
            if (carriers <= MOST_CARRIERS) {
                short kind = one.kinds()[i];
                boolean tells = last ? BlindIndex.isTellingAtLast(kind) : BlindIndex.isTelling(kind);
                float weight = (float) Math.log((double) (linked.mentions() + LEAST_MENTIONS) / carriers);
                note(linked.carrying(token), 0, tells, weight);
                note(batch.carrying(token), linked.mentions(), tells, weight);
            }
        }
        return taken(one.mention(), most);
    }

    private void note(int[] mentions, int from, boolean tells, float weight) {
        for (int one : mentions) {
            int place = from + one;
            if (shared[place]++ == 0) {
                if (found == touched.length) {
                    touched = Arrays.copyOf(touched, found * 2);
                }
                touched[found++] = place;
            }
            weights[place] += weight;
            telling[place] |= tells;
        }
    }

    private Set<MentionId> taken(UUID mention, int most) {
        Set<MentionId> worth = new LinkedHashSet<>();
        for (int place : heaviest(most)) {
            UUID other = place < linked.mentions() ? linked.mention(place) : batch.mention(place - linked.mentions());
            worth.add(new MentionId(other));
        }
        for (int i = 0; i < found; i++) {
            int place = touched[i];
            shared[place] = 0;
            weights[place] = 0;
            telling[place] = false;
        }
        found = 0;
        worth.remove(new MentionId(mention));
        return worth;
    }

    private int[] heaviest(int most) {
        long[] weighed = new long[found];
        int worth = 0;
        for (int i = 0; i < found; i++) {
            int place = touched[i];
            if (shared[place] > 1 || telling[place]) {
                // Weights are positive, so that their bits sort as they do; the place below them makes it one number.
                weighed[worth++] = (long) Float.floatToIntBits(weights[place]) << 32 | place;
            }
        }
        Arrays.sort(weighed, 0, worth);
        int from = Math.max(0, worth - most - 1);
        int[] places = new int[worth - from];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) weighed[from + i];
        }
        Arrays.sort(places);
        return places;
    }
}
