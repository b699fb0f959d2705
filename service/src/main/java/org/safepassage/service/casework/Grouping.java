package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
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
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Makes families of linked people, as their messages tell of relations, and proposes a case for each family that somebody wrote
 * about. A roll alone makes no case: it says who is entitled, not who asked.
 */
@Component
class Grouping {
    static final Actor ACTOR = Actor.machine("casework");

    private final Families families;
    private final Cases cases;
    private final Clock clock;

    Grouping(Families families, Cases cases, Clock clock) {
        this.families = families;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * @param mentions those of one batch of messages, each with its person
     * @param joined families that linking found to be one, each with the one it joined
     */
    Map<FamilyId, CaseId> group(OperationId operation, List<Mentioned> mentions, Map<FamilyId, FamilyId> joined) {
        Map<PersonId, String> relations = new LinkedHashMap<>();
        for (Mentioned mention : mentions) {
            PersonId person = mention.person();
            if (person != null) {
                relations.merge(person, relation(mention), (one, other) -> one.equals("principal") ? other : one);
            }
        }
        Map<PersonId, FamilyId> before = families.of(relations.keySet());
        var kinships = new Kinships();
        relations.keySet().forEach(person -> kinships.add(person, before.get(person)));
        byMessage(mentions).values().forEach(message -> relate(message, kinships));
        families.join(operation, kinships.joined(), ACTOR);
        Map<FamilyId, FamilyId> all = new LinkedHashMap<>(joined);
        all.putAll(kinships.joined());
        follow(operation, all);
        begin(operation, kinships, relations);
        Set<FamilyId> written = new LinkedHashSet<>();
        for (Mentioned mention : mentions) {
            PersonId person = mention.person();
            FamilyId family = person == null ? null : kinships.familyOf(person);
            if (family != null && !mention.onRoll()) {
                written.add(family);
            }
        }
        return casesOf(operation, written);
    }

    /** The cases of families that were joined go where their families went. */
    void follow(OperationId operation, Map<FamilyId, FamilyId> joined) {
        Set<FamilyId> concerned = new HashSet<>(joined.keySet());
        concerned.addAll(joined.values());
        Map<FamilyId, CaseId> open = cases.of(concerned);
        Map<CaseId, FamilyId> moved = new LinkedHashMap<>();
        Map<CaseId, CaseId> one = new LinkedHashMap<>();
        joined.forEach((from, into) -> {
            CaseId left = open.remove(from);
            CaseId kept = open.get(into);
            if (left != null && kept != null) {
                one.put(left, kept);
            } else if (left != null) {
                moved.put(left, into);
                open.put(into, left);
            }
        });
        cases.join(operation, one, moved, clock.instant(), ACTOR);
    }

    private Map<FamilyId, CaseId> casesOf(OperationId operation, Collection<FamilyId> wanted) {
        Map<FamilyId, CaseId> all = new HashMap<>(cases.of(wanted));
        Set<FamilyId> without = new LinkedHashSet<>(wanted);
        without.removeAll(all.keySet());
        all.putAll(cases.propose(operation, without, clock.instant(), ACTOR));
        return all;
    }

    private void begin(OperationId operation, Kinships kinships, Map<PersonId, String> relations) {
        Instant now = clock.instant();
        List<Kinships.Household> unknown = kinships.unknown();
        List<FamilyId> begun = families.begin(operation, unknown.size(), now, ACTOR);
        for (int i = 0; i < begun.size(); i++) {
            unknown.get(i).begun(begun.get(i));
        }
        List<Families.Newcomer> newcomers = new ArrayList<>();
        for (Kinships.Household household : kinships.all()) {
            FamilyId family = household.family();
            if (family != null) {
                household
                        .newcomers()
                        .forEach(person -> newcomers.add(
                                new Families.Newcomer(person, family, relations.getOrDefault(person, "principal"))));
            }
        }
        families.add(operation, newcomers, now);
    }

    private static void relate(List<Mentioned> message, Kinships kinships) {
        Map<Integer, Mentioned> byOrdinal = new HashMap<>();
        message.forEach(mention -> byOrdinal.put(mention.ordinal(), mention));
        for (Mentioned mention : message) {
            MentionContent.Relation relation = mention.content().relation();
            Integer to = relation == null ? null : relation.to();
            Mentioned other = to == null ? null : byOrdinal.get(to);
            if (other != null && !mention.isAdvocate() && !other.isAdvocate()) {
                kinships.together(mention.person(), other.person());
            }
        }
    }

    private static String relation(Mentioned mention) {
        MentionContent.Relation relation = mention.content().relation();
        return relation == null ? "principal" : relation.kind();
    }

    private static Map<UUID, List<Mentioned>> byMessage(List<Mentioned> mentions) {
        Map<UUID, List<Mentioned>> byMessage = new LinkedHashMap<>();
        for (Mentioned mention : mentions) {
            byMessage.computeIfAbsent(mention.message(), m -> new ArrayList<>()).add(mention);
        }
        return byMessage;
    }
}
