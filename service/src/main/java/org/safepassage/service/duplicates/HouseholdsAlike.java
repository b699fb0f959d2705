package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.PersonId;

/**
 * Two households whose members match pairwise are one: a man, his wife and two children who each resemble four others a little do
 * not do so by chance. Then the weaker members match too, since strangers are out of the question.
 */
final class HouseholdsAlike {
    private static final int LARGEST = 20;
    /** Bits a member must have of their own to count for the household. */
    private static final double TELLING = 3;

    private static final double MOST_SHARED = 8;
    private static final double LEAST_SHARED = -6;
    /** Bits: how rarely two households are one, and what a member costs whom the other lacks. */
    private static final double RARITY = 10;

    private static final double MISSING = 1.2;
    private static final double ENOUGH = 6;
    private static final double MOST_FORBIDDEN = 0.5;
    private static final double MOST_TWINS = 0.1;

    private final Gathered people;
    private final Pairing pairing;

    HouseholdsAlike(Gathered people, Pairing pairing) {
        this.people = people;
        this.pairing = pairing;
    }

    /**
     * One person of each household who may be the same.
     *
     * @param onlyMissing whether nobody else of the household can be meant
     */
    record Match(PersonId one, PersonId other, Whole whole, boolean onlyMissing) {
        Match(PersonId one, PersonId other, Whole whole) {
            this(one, other, whole, false);
        }
    }

    /** Who of them is who, the surest first; empty when they are not told to be one household. */
    List<Match> match(Collection<PersonId> these, Collection<PersonId> others) {
        boolean one = these.equals(others);
        List<Match> matches = assigned(List.copyOf(these), List.copyOf(others), one);
        if (one) {
            return matches;
        }
        double bits = -RARITY - MISSING * Math.max(0, Math.min(these.size(), others.size()) - matches.size());
        double shared = LEAST_SHARED;
        for (Match match : matches) {
            bits += match.whole().own();
            shared = Math.max(shared, Math.min(MOST_SHARED, match.whole().shared()));
        }
        return matches.size() >= 2 && bits + shared >= ENOUGH ? matches : List.of();
    }

    private List<Match> assigned(List<PersonId> these, List<PersonId> others, boolean one) {
        if (these.size() > LARGEST || others.size() > LARGEST) {
            return List.of();
        }
        List<Match> possible = new ArrayList<>();
        for (int i = 0; i < these.size(); i++) {
            for (int j = one ? i + 1 : 0; j < others.size(); j++) {
                Match match = compared(these.get(i), others.get(j), one);
                if (match != null) {
                    possible.add(match);
                }
            }
        }
        possible.sort(
                Comparator.comparingDouble((Match match) -> match.whole().own()).reversed());
        Set<PersonId> taken = new HashSet<>();
        return possible.stream()
                .filter(match -> !taken.contains(match.one()) && !taken.contains(match.other()))
                .filter(match -> taken.add(match.one()) && taken.add(match.other()))
                .toList();
    }

    private @Nullable Match compared(PersonId one, PersonId other, boolean home) {
        List<Known> these = people.membersOf(one);
        List<Known> members = people.membersOf(other);
        boolean apart = one.equals(other) || people.standTogether(one, other) || relativesDiffer(these, members);
        Whole whole = apart ? null : Whole.of(these, other, members, pairing);
        boolean telling = whole != null
                && (home || whole.own() >= TELLING)
                && (whole.forbidden() <= MOST_FORBIDDEN && whole.twins() <= MOST_TWINS || whole.alike() > 0);
        return telling && whole != null ? new Match(one, other, whole) : null;
    }

    /** No mention of one can be of the other, as told by what they are to the head of the family. */
    static boolean relativesDiffer(List<Known> these, List<Known> members) {
        boolean compared = false;
        for (Known one : these) {
            for (Known other : members) {
                if (Pairing.isCloseKin(one.relation()) && Pairing.isCloseKin(other.relation())) {
                    compared = true;
                    if (!Pairing.relativesDiffer(one.relation(), other.relation())) {
                        return false;
                    }
                }
            }
        }
        return compared;
    }
}
