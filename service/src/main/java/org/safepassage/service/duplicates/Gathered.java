package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.Joined;
import org.safepassage.service.people.PersonId;

/**
 * People with all their mentions and families, as a second look finds them and as it goes on. It lives in memory; whoever is only of
 * somebody's family is opened when their household is looked at.
 */
final class Gathered {
    private final Opening opening;
    private final Set<PersonId> opened = new HashSet<>();
    private final Map<PersonId, List<Known>> members = new LinkedHashMap<>();
    private final Map<PersonId, Set<UUID>> messages = new HashMap<>();
    private final Map<PersonId, FamilyId> families = new HashMap<>();
    private final Map<FamilyId, Set<PersonId>> households = new LinkedHashMap<>();
    private final Map<PersonId, PersonId> joined = new HashMap<>();
    private final Map<PersonId, Map<FamilyId, Integer>> standing = new HashMap<>();

    /** Opens all mentions of people and gives each with its person. */
    interface Opening {
        void open(Set<PersonId> people, BiConsumer<PersonId, Known> to);
    }

    Gathered(Opening opening) {
        this.opening = opening;
    }

    /** Takes up beside how many people of which families others stand in lists. */
    void standing(Map<PersonId, Map<FamilyId, Integer>> all) {
        standing.putAll(all);
    }

    /** How many of either's family stand beside the other in lists. */
    int beside(PersonId one, PersonId other) {
        return Math.max(besideFamilyOf(one, other), besideFamilyOf(other, one));
    }

    private int besideFamilyOf(PersonId one, PersonId other) {
        return standing.getOrDefault(one, Map.of()).getOrDefault(familyOf(other), 0);
    }

    /** Opens those of these people who were not opened yet. */
    void open(Collection<PersonId> people) {
        Set<PersonId> strange = new LinkedHashSet<>(people);
        strange.removeAll(opened);
        if (!strange.isEmpty()) {
            opened.addAll(strange);
            opening.open(strange, this::add);
        }
    }

    private void add(PersonId person, Known mention) {
        members.computeIfAbsent(person, p -> new ArrayList<>()).add(mention);
        messages.computeIfAbsent(person, p -> new HashSet<>()).add(mention.message());
    }

    void belongs(PersonId person, FamilyId family) {
        families.put(person, family);
        households.computeIfAbsent(family, f -> new LinkedHashSet<>()).add(person);
    }

    /** The person, or the one it was joined into since. */
    PersonId now(PersonId person) {
        return Joined.last(joined, person);
    }

    List<Known> membersOf(PersonId person) {
        return members.getOrDefault(person, List.of());
    }

    /** Whoever stands in no family is one by themselves. */
    FamilyId familyOf(PersonId person) {
        return families.getOrDefault(person, new FamilyId(person.value()));
    }

    Set<PersonId> household(FamilyId family) {
        return Set.copyOf(households.getOrDefault(family, Set.of()));
    }

    /** Whether one message, or list, names both: then they are two. */
    boolean standTogether(PersonId one, PersonId other) {
        Set<UUID> these = messages.getOrDefault(one, Set.of());
        return messages.getOrDefault(other, Set.of()).stream().anyMatch(these::contains);
    }

    /** One person becomes another, and their families one. */
    void join(PersonId from, PersonId into) {
        membersOf(from).forEach(mention -> add(into, mention));
        members.remove(from);
        messages.remove(from);
        joined.put(from, into);
        FamilyId left = families.remove(from);
        FamilyId kept = familyOf(into);
        Set<PersonId> theirs = left == null ? null : households.get(left);
        if (theirs == null) {
            return;
        }
        theirs.remove(from);
        if (!kept.equals(left)) {
            households.remove(left);
            theirs.forEach(person -> belongs(person, kept));
        }
    }
}
