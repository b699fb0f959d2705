package org.safepassage.service.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.eligibility.FactState;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.eligibility.Moments;
import org.safepassage.service.eligibility.Rules;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.PersonId;

/** A family's members with their facts, and who of them is whose dependant. */
final class FamilyFacts {
    private final Map<PersonId, Facts> facts = new LinkedHashMap<>();
    private final Map<PersonId, PersonId> principals = new HashMap<>();

    private FamilyFacts() {}

    static FamilyFacts of(Collection<PersonId> members, List<Mentioned> mentions, Gathering gathering) {
        var family = new FamilyFacts();
        Map<PersonId, List<Mentioned>> byPerson = new HashMap<>();
        Map<String, PersonId> places = new HashMap<>();
        for (Mentioned mention : mentions) {
            PersonId person = mention.person();
            if (person != null) {
                byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(mention);
                places.put(place(mention.message(), mention.ordinal()), person);
            }
        }
        Map<PersonId, Integer> pointedTo = new HashMap<>();
        for (Mentioned mention : mentions) {
            PersonId principal = principalOf(mention, places);
            if (principal != null) {
                pointedTo.merge(principal, 1, Integer::sum);
            }
        }
        for (PersonId member : members) {
            List<Mentioned> theirs = byPerson.getOrDefault(member, List.of());
            family.facts.put(member, gathering.of(theirs));
            PersonId principal = isDependant(family.of(member)) ? principal(theirs, places, pointedTo) : null;
            if (principal != null && !principal.equals(member)) {
                family.principals.put(member, principal);
            }
        }
        return family;
    }

    /** Where sources disagree about the relation, nobody is taken for a dependant. */
    private static boolean isDependant(Facts facts) {
        return facts.state("relation") instanceof FactState.Known known
                && !known.value().text().equals("principal");
    }

    /** Of those whom the mentions name, the one to whom most of the family's mentions point: the others may be slips. */
    private static @Nullable PersonId principal(
            List<Mentioned> mentions, Map<String, PersonId> places, Map<PersonId, Integer> pointedTo) {
        PersonId most = null;
        for (Mentioned mention : mentions) {
            PersonId person = principalOf(mention, places);
            if (person != null
                    && (most == null || pointedTo.getOrDefault(person, 0) > pointedTo.getOrDefault(most, 0))) {
                most = person;
            }
        }
        return most;
    }

    private static @Nullable PersonId principalOf(Mentioned mention, Map<String, PersonId> places) {
        MentionContent.Relation relation = mention.content().relation();
        return relation == null || relation.to() == null || relation.kind().equals("principal")
                ? null
                : places.get(place(mention.message(), relation.to()));
    }

    private static String place(UUID message, int ordinal) {
        return message + "/" + ordinal;
    }

    Collection<Facts> all() {
        return facts.values();
    }

    /** Findings for every member; a dependant's follow the principal's own. */
    Map<PersonId, Findings> assess(Rules rules, Moments moments) {
        Map<PersonId, Findings> findings = new LinkedHashMap<>();
        facts.forEach((person, theirs) -> {
            PersonId principal = principals.get(person);
            Facts above = principal == null ? null : facts.get(principal);
            findings.put(
                    person, rules.assess(theirs, moments, above == null ? null : rules.assess(above, moments, null)));
        });
        return findings;
    }

    Facts of(PersonId person) {
        return facts.getOrDefault(person, Facts.none());
    }
}
