package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;

/**
 * The people that one batch of linking is about: those found for its mentions and their households, with all their mentions, and whom
 * each mention belongs to as the batch goes on. It lives in memory and for one batch.
 */
final class Circle {
    private final Mentions mentions;
    private final Families families;
    private final Familiar familiar;
    private final Map<MentionId, Known> known = new HashMap<>();
    private final Map<MentionId, PersonId> belongs = new HashMap<>();
    private final Map<String, PersonId> places = new HashMap<>();
    private final Map<PersonId, List<Known>> members = new LinkedHashMap<>();
    private final Map<PersonId, Set<PersonId>> households = new HashMap<>();
    /** Those with whom a person is known to be of one family, as told before this batch and in it. */
    private final Map<PersonId, Set<PersonId>> kin = new HashMap<>();

    private int opened;

    Circle(Mentions mentions, Families families, Familiar familiar) {
        this.mentions = mentions;
        this.families = families;
        this.familiar = familiar;
    }

    /** Takes in these mentions and everybody else of the people they belong to. */
    void take(Collection<MentionId> ids) {
        List<MentionId> missing =
                ids.stream().filter(id -> !belongs.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            takeMembers(mentions.around(missing));
        }
    }

    /** Learns with whom the people of these mentions are of one family. */
    void takeKin() {
        for (Set<PersonId> family : families.around(members.keySet())) {
            for (PersonId person : family) {
                if (family.size() > 1 && members.containsKey(person)) {
                    kinOf(person).addAll(family);
                    kinOf(person).remove(person);
                }
            }
        }
    }

    /**
     * True when this person is told to be of another family than the one this head stands for: two children of the same name with
     * two fathers are two children, unless the fathers turn out to be one.
     */
    boolean ofAnotherFamily(PersonId person, PersonId head) {
        Set<PersonId> known = kin.getOrDefault(person, Set.of());
        return !known.isEmpty() && !known.contains(head) && !person.equals(head);
    }

    /** True when both are told to be dependants, of families that have nobody in common. */
    boolean ofDifferentFamilies(PersonId one, PersonId other) {
        return isDependant(one)
                && isDependant(other)
                && !kinOf(one).contains(other)
                && Collections.disjoint(kinOf(one), kinOf(other));
    }

    private boolean isDependant(PersonId person) {
        return !kinOf(person).isEmpty()
                && members.getOrDefault(person, List.of()).stream().anyMatch(Known::isDependant);
    }

    private Set<PersonId> kinOf(PersonId person) {
        return kin.computeIfAbsent(person, p -> new HashSet<>());
    }

    /** Opens only what was not opened a moment ago. */
    private void takePeople(Collection<PersonId> people) {
        Set<PersonId> distinct = new HashSet<>(people);
        if (!distinct.isEmpty()) {
            takeMembers(mentions.membersOf(distinct));
        }
    }

    private void takeMembers(Map<MentionId, PersonId> placed) {
        List<MentionId> missing =
                placed.keySet().stream().filter(id -> !belongs.containsKey(id)).toList();
        open(missing);
        for (MentionId id : missing) {
            Known mention = known.get(id);
            if (mention != null) {
                put(mention, Objects.requireNonNull(placed.get(id)));
            }
        }
    }

    /** Opens these, to be looked at, and nobody else of the people they belong to. */
    void open(Collection<MentionId> ids) {
        List<MentionId> strange =
                ids.stream().filter(id -> !known.containsKey(id)).toList();
        opened += familiar.read(strange, mentions, mention -> known.put(mention.id(), mention));
    }

    /** Opens the households of these people: their family's members become known to be of one household with them. */
    void takeHouseholds(Collection<PersonId> heads) {
        Map<PersonId, FamilyId> theirs = families.of(heads);
        Map<FamilyId, Set<PersonId>> people = families.members(new HashSet<>(theirs.values()));
        theirs.forEach((head, family) -> people.getOrDefault(family, Set.of())
                .forEach(member -> household(head).add(member)));
        Set<PersonId> all = new HashSet<>();
        people.values().forEach(all::addAll);
        all.removeAll(members.keySet());
        takePeople(all);
    }

    void add(List<Mentioned> more) {
        for (Mentioned mention : more) {
            if (!known.containsKey(mention.id())) {
                opened++;
                Known ready = familiar.ready(mention);
                known.put(mention.id(), ready);
                PersonId person = mention.person();
                if (person != null) {
                    put(ready, person);
                }
            }
        }
    }

    void put(Known mention, PersonId person) {
        belongs.put(mention.id(), person);
        places.put(place(mention.message(), mention.ordinal()), person);
        members.computeIfAbsent(person, p -> new ArrayList<>()).add(mention);
        PersonId head = headOf(mention);
        if (head != null && !head.equals(person)) {
            if (!mention.relation().isEmpty()) {
                household(head).add(person);
                kinOf(person).add(head);
                kinOf(head).add(person);
            }
        }
    }

    void join(PersonId from, PersonId into) {
        List<Known> moved = members.remove(from);
        if (moved != null) {
            moved.forEach(mention -> put(mention, into));
        }
        Set<PersonId> theirs = households.remove(from);
        if (theirs != null) {
            household(into).addAll(theirs);
        }
        kinOf(into).addAll(kinOf(from));
        kin.remove(from);
        replace(households.values(), from, into);
        replace(kin.values(), from, into);
    }

    private static void replace(Collection<Set<PersonId>> sets, PersonId from, PersonId into) {
        sets.forEach(people -> {
            if (people.remove(from)) {
                people.add(into);
            }
        });
    }

    /** The person to whose family the mention is told to belong, once that person is known. */
    @Nullable
    PersonId headOf(Known mention) {
        Integer head = mention.head();
        return head == null || head == mention.ordinal() ? null : places.get(place(mention.message(), head));
    }

    /** Those known to be of this person's household, the person among them. */
    Set<PersonId> household(PersonId head) {
        return households.computeIfAbsent(head, h -> new LinkedHashSet<>(Set.of(h)));
    }

    @Nullable
    PersonId personOf(MentionId id) {
        return belongs.get(id);
    }

    @Nullable
    Known mention(MentionId id) {
        return known.get(id);
    }

    List<Known> membersOf(PersonId person) {
        return Collections.unmodifiableList(members.getOrDefault(person, List.of()));
    }

    /** Whether somebody else of this message, or row of this list, is that person already. */
    boolean standsIn(PersonId person, UUID message) {
        for (Known mention : members.getOrDefault(person, List.of())) {
            if (mention.message().equals(message)) {
                return true;
            }
        }
        return false;
    }

    int opened() {
        return opened;
    }

    private static String place(UUID message, int ordinal) {
        return message + "/" + ordinal;
    }
}
