package org.safepassage.service.duplicates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.PersonId;

/**
 * The linking of one batch of mentions: heads of families first, then those told to belong to them, who are looked for in their
 * head's household too; then households whose members turn out to be named twice.
 */
final class LinkingBatch {
    private static final int MOST_QUESTIONS = 3;

    private final Circle circle;
    private final Decisions decisions;
    private final Pairing pairing;
    private final Map<MentionId, Set<MentionId>> candidates;
    private final Set<List<MentionId>> excluded;
    private final Instant now;
    private final Set<PersonId> heads = new LinkedHashSet<>();

    LinkingBatch(
            Circle circle,
            Decisions decisions,
            Pairing pairing,
            Map<MentionId, Set<MentionId>> candidates,
            Set<List<MentionId>> excluded,
            Instant now) {
        this.circle = circle;
        this.decisions = decisions;
        this.pairing = pairing;
        this.candidates = candidates;
        this.excluded = excluded;
        this.now = now;
    }

    void run(List<Mentioned> fresh) {
        List<Known> all = fresh.stream()
                .map(mention -> circle.mention(mention.id()))
                .filter(Objects::nonNull)
                .toList();
        List<Known> first =
                all.stream().filter(mention -> mention.head() == null).toList();
        List<Known> then =
                all.stream().filter(mention -> mention.head() != null).toList();
        circle.takeKin();
        first.forEach(this::place);
        then.stream().map(circle::headOf).filter(Objects::nonNull).forEach(heads::add);
        decisions.settle();
        circle.takeHouseholds(heads);
        then.forEach(this::place);
        decisions.settle();
        circle.takeHouseholds(heads);
        List.copyOf(heads).forEach(this::settle);
    }

    /** Links the mention to the person it fits best, or begins a new person with it. */
    private void place(Known mention) {
        List<Judgement> judged = judge(mention);
        List<Judgement> certain = judged.stream()
                .filter(one -> one.verdict() == Judgement.Verdict.LINK)
                .toList();
        judged.stream()
                .filter(one -> one.verdict() == Judgement.Verdict.ASK)
                .limit(MOST_QUESTIONS)
                .forEach(decisions::ask);
        if (certain.isEmpty()) {
            var person = new PersonId(FreshId.at(now));
            decisions.begin(mention, person);
            circle.put(mention, person);
            return;
        }
        Judgement best = certain.getFirst();
        decisions.link(best);
        circle.put(mention, best.person());
        certain.stream().skip(1).map(Judgement::person).forEach(other -> join(other, best.person(), false));
    }

    private List<Judgement> judge(Known mention) {
        Map<PersonId, List<Known>> found = new LinkedHashMap<>();
        for (MentionId candidate : candidates.getOrDefault(mention.id(), Set.of())) {
            PersonId person = circle.personOf(candidate);
            Known known = circle.mention(candidate);
            if (person != null && known != null) {
                found.computeIfAbsent(person, p -> new ArrayList<>()).add(known);
            }
        }
        PersonId head = circle.headOf(mention);
        Set<PersonId> household = head == null ? Set.of() : new LinkedHashSet<>(circle.household(head));
        household.forEach(person -> found.put(person, circle.membersOf(person)));
        boolean told = !mention.relation().isEmpty();
        return found.entrySet().stream()
                .flatMap(one -> {
                    PersonId person = one.getKey();
                    return circle.standsIn(person, mention.message())
                            ? writtenTwice(mention, person, one.getValue()).stream()
                            : Stream.ofNullable(
                                    judge(mention, person, one.getValue(), tie(person, head, household, told)));
                })
                .sorted(Comparator.comparingDouble(Judgement::weight).reversed())
                .toList();
    }

    /** Two of one message or list are two people, unless it writes one of them twice. */
    private Optional<Judgement> writtenTwice(Known mention, PersonId person, List<Known> near) {
        return near.stream()
                .filter(one -> one.message().equals(mention.message()) && allowed(List.of(mention), List.of(one)))
                .map(one -> new Judgement(
                        person,
                        pairing.compare(mention, one).weight(),
                        pairing.compare(mention, one),
                        mention,
                        one,
                        false,
                        Judgement.Verdict.LINK))
                .filter(one -> Pairing.isWrittenTwice(one.best()))
                .findFirst();
    }

    /** Against those of the person's mentions that found it; only where these do not set the two apart, against all of them. */
    private @Nullable Judgement judge(Known mention, PersonId person, List<Known> near, Tie tie) {
        List<Known> these = List.of(mention);
        Judgement first = Judgement.of(these, person, near, tie, pairing);
        if (first == null || first.verdict() == Judgement.Verdict.APART) {
            return null;
        }
        List<Known> members = circle.membersOf(person);
        if (!allowed(these, members)) {
            return null;
        }
        return near.size() == members.size() ? first : Judgement.of(these, person, members, tie, pairing);
    }

    /** @param told whether the mention itself says to whose family it belongs, rather than its place in a list */
    private Tie tie(PersonId person, @Nullable PersonId head, Set<PersonId> household, boolean told) {
        if (household.contains(person)) {
            return told ? Tie.SAME_HOUSEHOLD : Tie.PERHAPS_SAME_HOUSEHOLD;
        }
        return told && head != null && circle.ofAnotherFamily(person, head) ? Tie.OTHER_HOUSEHOLD : Tie.UNKNOWN;
    }

    /** Members of one household who are told of in different messages may be the same person after all. */
    private void settle(PersonId head) {
        List<PersonId> people = List.copyOf(circle.household(head));
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                join(people.get(j), people.get(i), true);
            }
        }
    }

    /** Two people are one when a pair of their mentions says so and their other mentions do not say otherwise. */
    private void join(PersonId from, PersonId into, boolean household) {
        List<Known> these = circle.membersOf(from);
        List<Known> members = circle.membersOf(into);
        boolean together = these.stream().anyMatch(mention -> circle.standsIn(into, mention.message()));
        Tie tie = household
                ? Tie.SAME_HOUSEHOLD
                : circle.ofDifferentFamilies(from, into) ? Tie.OTHER_HOUSEHOLD : Tie.UNKNOWN;
        if (these.isEmpty() || members.isEmpty() || together || !allowed(these, members)) {
            return;
        }
        Judgement one = Judgement.of(these, into, members, tie, pairing);
        if (one == null || one.verdict() == Judgement.Verdict.APART) {
            return;
        }
        if (one.verdict() == Judgement.Verdict.ASK) {
            decisions.ask(one);
            return;
        }
        decisions.join(one, from);
        circle.join(from, into);
        heads.remove(from);
        heads.add(into);
    }

    private boolean allowed(Collection<Known> these, Collection<Known> members) {
        return excluded.isEmpty()
                || these.stream()
                        .noneMatch(one ->
                                members.stream().anyMatch(other -> excluded.contains(List.of(one.id(), other.id()))));
    }
}
