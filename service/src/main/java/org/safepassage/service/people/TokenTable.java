package org.safepassage.service.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Which mentions carry a token, in memory: some 16 bytes for each pair of the two. Of a token that more carry than anybody asks for,
 * only so much is remembered. Tokens are keyed hashes; nothing here is personal. Not for several threads at once.
 */
final class TokenTable {
    private static final int NONE = -1;

    private final int most;
    private final List<UUID> mentions = new ArrayList<>();
    private long[] tokens = new long[1 << 12];
    private int[] last = emptyInts(1 << 12);
    private int[] carriers = new int[1 << 12];
    private int distinct;

    private int[] mentionOf = new int[1 << 12];
    private int[] before = new int[1 << 12];
    private int pairs;

    /** @param most carriers of one token that are of use */
    TokenTable(int most) {
        this.most = most;
    }

    private static int[] emptyInts(int size) {
        int[] all = new int[size];
        Arrays.fill(all, NONE);
        return all;
    }

    /** @return the mention's number here */
    int add(UUID mention) {
        mentions.add(mention);
        return mentions.size() - 1;
    }

    UUID mention(int number) {
        return mentions.get(number);
    }

    int mentions() {
        return mentions.size();
    }

    int pairs() {
        return pairs;
    }

    void carry(int mention, long token) {
        if (pairs == mentionOf.length) {
            mentionOf = Arrays.copyOf(mentionOf, pairs + pairs / 2);
            before = Arrays.copyOf(before, mentionOf.length);
        }
        if (distinct * 10L > tokens.length * 6L) {
            grow();
        }
        int slot = slot(token);
        if (last[slot] == NONE) {
            tokens[slot] = token;
            distinct++;
        }
        if (carriers[slot] > most) {
            return;
        }
        mentionOf[pairs] = mention;
        before[pairs] = last[slot];
        last[slot] = pairs++;
        carriers[slot]++;
    }

    /** How many, or one more than are of use. */
    int carriers(long token) {
        return carriers[slot(token)];
    }

    /** The mentions that carry it, the latest first. */
    int[] carrying(long token) {
        int slot = slot(token);
        int[] all = new int[carriers[slot]];
        int at = last[slot];
        for (int i = 0; i < all.length; i++) {
            all[i] = mentionOf[at];
            at = before[at];
        }
        return all;
    }

    private int slot(long token) {
        int mask = tokens.length - 1;
        int slot = (int) (token ^ token >>> 32) & mask;
        while (last[slot] != NONE && tokens[slot] != token) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldTokens = tokens;
        int[] oldLast = last;
        int[] oldCarriers = carriers;
        tokens = new long[oldTokens.length * 2];
        last = emptyInts(tokens.length);
        carriers = new int[tokens.length];
        for (int i = 0; i < oldTokens.length; i++) {
            if (oldLast[i] != NONE) {
                int slot = slot(oldTokens[i]);
                tokens[slot] = oldTokens[i];
                last[slot] = oldLast[i];
                carriers[slot] = oldCarriers[i];
            }
        }
    }
}
