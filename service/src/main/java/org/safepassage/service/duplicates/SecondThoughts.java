package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;

/**
 * Judges again people who once seemed too little alike, now that more is known of each: first each two as a whole, then households
 * whose members match. What only a person may link stays apart, and so does whoever stands in one message.
 */
final class SecondThoughts {
    private static final int ROUNDS = 3;
    private static final double LEAST_BEST = 0;
    private static final double LEAST_BEST_OF_HEADS = -3;
    /** Bits: a join moves more than a link does, and is the harder to notice when it is wrong. */
    private static final double ENOUGH = 3;
    /** Bits for two of whom neither is told to be anybody's relative: there are few such people, and each is told of often. */
    private static final double ENOUGH_OF_HEADS = -1;
    /** The same where nobody else fits either of the two as well. */
    private static final double ENOUGH_OF_ONLY_HEADS = -2;
    /** Bits where one has been told to be somebody's relative, and the one of whom less is told has not. */
    private static final double ENOUGH_OF_HEAD = 1;
    /** Bits: two dependants of two families are namesakes as a rule. */
    private static final double OTHER_HOUSEHOLD = 5;
    /** The share of pairs against it that a join just above that stands; each further bit allows a twentieth more. */
    private static final double AGAINST = 0.4;

    private static final double AGAINST_A_BIT = 0.05;
    private static final double MOST_AGAINST = 0.75;
    /** Bits at which a whole speaks for itself, though no pair of it does. */
    private static final double SURE = 6;
    /** Bits within a household that is known to be one: nearly always all of its members are told of already. */
    private static final double ENOUGH_AT_HOME = -1;
    /** Bits; of less in common than this a household is two that were taken for one. */
    private static final double LEAST_SHARED = -3;

    /** Bits against strangers below which nobody is joined because two households look alike. */
    private static final double LEAST_ABROAD = 0;

    private static final int PAIRS_OF_ALIKE = 2;
    /** Bits by which two must fit each other better than others for slips in most of their pairs to be overlooked. */
    private static final double CLEAR = 2;

    private static final double UNKNOWN_MARGIN = -1;

    private final Gathered people;
    private final Pairing pairing;
    private final Set<List<MentionId>> excluded;
    private final BiConsumer<Judgement, PersonId> joining;
    /** Those whose households have somebody twice perhaps, since they have grown, or two of them became one. */
    private final Set<PersonId> united = new LinkedHashSet<>();

    /** @param joining told of each two who are one: why, and who goes over into the judgement's person */
    SecondThoughts(
            Gathered people, Pairing pairing, Set<List<MentionId>> excluded, BiConsumer<Judgement, PersonId> joining) {
        this.people = people;
        this.pairing = pairing;
        this.excluded = excluded;
        this.joining = joining;
    }

    /**
     * @param pairs of people who may be the same
     * @param before those looked at before who have not grown since: they speak for their households only
     * @param grown whose own households are looked at too
     */
    void look(Set<Set<PersonId>> pairs, Set<Set<PersonId>> before, Collection<PersonId> grown) {
        united.addAll(grown);
        open(pairs);
        int joins = 1;
        for (int round = 0; round < ROUNDS && joins > 0; round++) {
            joins = wholes(current(pairs), false) + households(current(pairs), current(before));
        }
    }

    /** @param pairs each of somebody of whom little is told with one of all whom they may be */
    void lookLast(Set<Set<PersonId>> pairs) {
        open(pairs);
        wholes(pairs, true);
    }

    private void open(Set<Set<PersonId>> pairs) {
        Set<PersonId> all = new LinkedHashSet<>();
        pairs.forEach(all::addAll);
        people.open(all);
    }

    private Rivals.@Nullable Pair compared(Set<PersonId> pair) {
        List<PersonId> two = List.copyOf(pair);
        return compared(two.getFirst(), two.getLast());
    }

    private Rivals.@Nullable Pair compared(PersonId one, PersonId other) {
        Whole whole =
                mayBeOne(one, other) ? Whole.of(people.membersOf(one), other, people.membersOf(other), pairing) : null;
        if (whole == null) {
            return null;
        }
        int beside = people.beside(one, other);
        return new Rivals.Pair(one, other, whole, beside == 0 ? whole.weight() : pairing.besideFamily(whole, beside));
    }

    private int wholes(Set<Set<PersonId>> pairs, boolean last) {
        List<Rivals.Pair> all = pairs.parallelStream()
                .map(this::compared)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Rivals.Pair::weight).reversed())
                .toList();
        Rivals rivals = new Rivals(all);
        Likeliest likeliest = new Likeliest(people, all);
        int joins = 0;
        for (Rivals.Pair pair : all) {
            boolean likely = last && likeliest.is(pair);
            if (!likely && !isCertain(pair, rivals.margin(pair))) {
                continue;
            }
            PersonId left = people.now(pair.one());
            PersonId right = people.now(pair.other());
            boolean grown = !left.equals(pair.one()) || !right.equals(pair.other());
            Rivals.Pair now = grown ? compared(left, right) : pair;
            if (now != null && (!grown || isCertain(now, UNKNOWN_MARGIN) || likely && likeliest.stillFits(now))) {
                join(now.whole(), now.weight(), left, right);
                joins++;
            }
        }
        return joins;
    }

    private boolean isCertain(Rivals.Pair pair, double margin) {
        PersonId one = pair.one();
        PersonId other = pair.other();
        Whole whole = pair.whole();
        double enough = enough(one, other, margin);
        double least = enough < ENOUGH ? LEAST_BEST_OF_HEADS : LEAST_BEST;
        if (whole.weight() < enough || whole.best().weight() < least && whole.weight() < SURE) {
            return false;
        }
        boolean twins = people.familyOf(one).equals(people.familyOf(other)) && whole.mayBeTwins();
        return isAllowed(whole, whole.weight(), margin) && !twins;
    }

    private double enough(PersonId one, PersonId other, double margin) {
        boolean dependant = isDependant(one);
        boolean otherIs = isDependant(other);
        if (!dependant && !otherIs) {
            return margin >= 0 ? ENOUGH_OF_ONLY_HEADS : ENOUGH_OF_HEADS;
        }
        boolean less = people.membersOf(one).size() < people.membersOf(other).size();
        if (dependant != otherIs && less != dependant) {
            return ENOUGH_OF_HEAD;
        }
        return ofTwoHouseholds(one, other) ? ENOUGH + OTHER_HOUSEHOLD : ENOUGH;
    }

    private boolean isDependant(PersonId person) {
        return people.membersOf(person).stream().anyMatch(Known::isDependant);
    }

    /** Both are told to be dependants, each in a family of its own: namesakes, unless their families are one. */
    private boolean ofTwoHouseholds(PersonId one, PersonId other) {
        return !people.familyOf(one).equals(people.familyOf(other)) && isOfHousehold(one) && isOfHousehold(other);
    }

    private boolean isOfHousehold(PersonId person) {
        return people.household(people.familyOf(person)).size() > 1 && isDependant(person);
    }

    private static boolean isAllowed(Whole whole, double weight, double margin) {
        double stronger = AGAINST_A_BIT * Math.max(0, weight - ENOUGH);
        double most = whole.fewer() > Whole.FEW ? AGAINST : Math.min(MOST_AGAINST, AGAINST + stronger);
        boolean against = whole.contradicted() > most || whole.forbidden() > most || whole.isLikeTwins();
        boolean clear = weight >= SURE && margin >= CLEAR && !whole.isLikeTwins();
        return !whole.best().best().needsPerson() && (!against || clear || whole.isSlip());
    }

    /** Two of one household: no stranger, and perhaps a twin. */
    private static boolean isOneAtHome(Whole whole) {
        return whole.household() >= ENOUGH_AT_HOME
                && whole.shared() >= LEAST_SHARED
                && whole.contradicted() <= AGAINST
                && whole.forbidden() <= AGAINST
                && !whole.best().best().needsPerson();
    }

    /** @param families one or two */
    private record Matched(List<FamilyId> families, List<HouseholdsAlike.Match> matches) {}

    private Matched matched(List<FamilyId> families) {
        var alike = new HouseholdsAlike(people, pairing);
        Set<PersonId> first = people.household(families.getFirst());
        List<HouseholdsAlike.Match> matches = new ArrayList<>();
        if (families.size() == 1) {
            matches.addAll(new OnlyOneMissing(people, pairing).in(first));
        }
        matches.addAll(alike.match(first, people.household(families.getLast())));
        return new Matched(families, matches);
    }

    private int households(Set<Set<PersonId>> pairs, Set<Set<PersonId>> before) {
        Map<Set<FamilyId>, Integer> alike = new LinkedHashMap<>();
        pairs.forEach(pair -> alike.merge(familiesOf(pair), 1, Integer::sum));
        before.forEach(pair -> alike.computeIfPresent(familiesOf(pair), (families, n) -> n + 1));
        united.forEach(person -> alike.merge(Set.of(people.familyOf(people.now(person))), 1, Integer::sum));
        united.clear();
        alike.entrySet().removeIf(one -> !mayHaveSomebodyTwice(one.getKey()) && one.getValue() < PAIRS_OF_ALIKE);
        Set<PersonId> members = new LinkedHashSet<>();
        alike.keySet().forEach(families -> families.forEach(family -> members.addAll(people.household(family))));
        people.open(members);
        List<Matched> matched = alike.keySet().parallelStream()
                .map(families -> matched(List.copyOf(families)))
                .toList();
        Set<FamilyId> changed = new HashSet<>();
        int joins = 0;
        for (Matched one : matched) {
            if (one.families().stream().noneMatch(changed::contains)) {
                int joined = joinAll(one.matches(), one.families().size() == 1);
                joins += joined;
                if (joined > 0) {
                    changed.addAll(one.families());
                }
            }
        }
        return joins;
    }

    private boolean mayHaveSomebodyTwice(Set<FamilyId> families) {
        return families.size() == 1
                && people.household(families.iterator().next()).size() > 1;
    }

    private Set<FamilyId> familiesOf(Set<PersonId> pair) {
        Set<FamilyId> families = new LinkedHashSet<>();
        pair.forEach(person -> families.add(people.familyOf(person)));
        return families;
    }

    private int joinAll(List<HouseholdsAlike.Match> matches, boolean home) {
        int joins = 0;
        for (HouseholdsAlike.Match match : matches) {
            Whole whole = match.whole();
            PersonId left = people.now(match.one());
            PersonId right = people.now(match.other());
            boolean certain = whole.household() >= pairing.linkThreshold()
                    && (home || whole.weight() >= LEAST_ABROAD)
                    && isAllowed(whole, whole.household(), UNKNOWN_MARGIN);
            boolean one =
                    home ? match.onlyMissing() || !whole.mayBeTwins() && (certain || isOneAtHome(whole)) : certain;
            if (one && mayBeOne(left, right)) {
                join(whole, whole.household(), left, right);
                joins++;
            }
        }
        return joins;
    }

    private void join(Whole whole, double weight, PersonId one, PersonId other) {
        boolean larger = people.membersOf(one).size() > people.membersOf(other).size();
        PersonId into = larger ? one : other;
        PersonId from = larger ? other : one;
        Judgement best = whole.best();
        joining.accept(
                new Judgement(into, weight, best.best(), best.one(), best.with(), false, Judgement.Verdict.LINK), from);
        people.join(from, into);
        united.add(into);
    }

    private boolean mayBeOne(PersonId one, PersonId other) {
        return !one.equals(other)
                && !people.standTogether(one, other)
                && (excluded.isEmpty()
                        || people.membersOf(one).stream()
                                .noneMatch(mine -> people.membersOf(other).stream()
                                        .anyMatch(theirs -> excluded.contains(List.of(mine.id(), theirs.id())))));
    }

    private Set<Set<PersonId>> current(Set<Set<PersonId>> pairs) {
        Set<Set<PersonId>> now = new LinkedHashSet<>();
        for (Set<PersonId> pair : pairs) {
            Set<PersonId> two = new LinkedHashSet<>();
            pair.forEach(person -> two.add(people.now(person)));
            if (two.size() == 2) {
                now.add(two);
            }
        }
        return now;
    }
}
