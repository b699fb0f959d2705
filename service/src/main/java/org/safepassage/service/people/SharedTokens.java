package org.safepassage.service.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Counts how many tokens mentions of a batch share with the linked ones and with each other. For one batch, and one thread. */
final class SharedTokens {
    private final TokenTable linked;
    private final TokenTable batch;
    private final int[] shared;
    private final boolean[] telling;
    private int[] touched = new int[1 << 10];
    private int found;

    SharedTokens(TokenTable linked, TokenTable batch) {
        this.linked = linked;
        this.batch = batch;
        shared = new int[linked.mentions() + batch.mentions()];
        telling = new boolean[shared.length];
    }

    /** Those worth comparing with this one, in the order in which they were linked, then read. */
    Set<MentionId> with(LinkedTurns.Carried one) {
        long[] tokens = one.tokens();
        for (int i = 0; i < tokens.length; i++) {
            long token = tokens[i];
            if (linked.carriers(token) + batch.carriers(token) <= BlindIndex.MOST_PER_TOKEN) {
                boolean tells = BlindIndex.isTelling(one.kinds()[i]);
                note(linked.carrying(token), 0, tells);
                note(batch.carrying(token), linked.mentions(), tells);
            }
        }
        return taken(one.mention());
    }

    private void note(int[] mentions, int from, boolean tells) {
        for (int one : mentions) {
            int place = from + one;
            if (shared[place]++ == 0) {
                if (found == touched.length) {
                    touched = Arrays.copyOf(touched, found * 2);
                }
                touched[found++] = place;
            }
            telling[place] |= tells;
        }
    }

    private Set<MentionId> taken(UUID mention) {
        Arrays.sort(touched, 0, found);
        Set<MentionId> worth = new LinkedHashSet<>();
        for (int i = 0; i < found; i++) {
            int place = touched[i];
            if (shared[place] > 1 || telling[place]) {
                UUID other =
                        place < linked.mentions() ? linked.mention(place) : batch.mention(place - linked.mentions());
                worth.add(new MentionId(other));
            }
            shared[place] = 0;
            telling[place] = false;
        }
        found = 0;
        worth.remove(new MentionId(mention));
        return worth;
    }
}
