package org.safepassage.service.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.Assessing;
import org.safepassage.service.eligibility.FactState;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.eligibility.Moments;
import org.safepassage.service.eligibility.Priority;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** Assesses families: gathers their facts, asks the rules, stores findings and weighs. It recommends; people decide. */
@Component
class Assessment implements Assessing {
    private static final List<String> DANGERS = List.of("imminent", "elevated", "none");

    private final Operation folder;
    private final Mentions mentions;
    private final Families families;
    private final StoredFindings stored;
    private final Clock clock;

    Assessment(Operation folder, Mentions mentions, Families families, StoredFindings stored, Clock clock) {
        this.folder = folder;
        this.mentions = mentions;
        this.families = families;
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public Map<FamilyId, Assessed> assess(OperationId operation, Collection<FamilyId> wanted) {
        Instant now = clock.instant();
        Map<FamilyId, Set<PersonId>> members = families.members(wanted);
        Set<PersonId> people = new HashSet<>();
        members.values().forEach(people::addAll);
        Map<PersonId, List<Mentioned>> byPerson = new HashMap<>();
        List<Mentioned> opened = mentions.of(people);
        for (Mentioned mention : opened) {
            PersonId person = mention.person();
            if (person != null) {
                byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(mention);
            }
        }
        var gathering = new Gathering(folder.rules().vocabulary());
        Map<PersonId, Findings> findings = new HashMap<>();
        Map<FamilyId, Assessed> assessed = new LinkedHashMap<>();
        members.forEach((family, its) -> {
            List<Mentioned> theirs = its.stream()
                    .flatMap(person -> byPerson.getOrDefault(person, List.of()).stream())
                    .toList();
            FamilyFacts facts = FamilyFacts.of(its, theirs, gathering);
            findings.putAll(facts.assess(folder.rules(), Moments.at(now)));
            assessed.put(family, weighed(facts, its.size(), theirs, now));
        });
        stored.store(operation, findings, now);
        return assessed;
    }

    private Assessed weighed(FamilyFacts facts, int people, List<Mentioned> theirs, Instant now) {
        Instant arrived = theirs.stream()
                .map(Mentioned::arrivedAt)
                .min(Instant::compareTo)
                .orElse(now);
        Priority priority = Priority.of(folder.weighing(), List.copyOf(facts.all()), arrived, now);
        return new Assessed(priority.score(), priority.rank(), danger(facts.all()), people, theirs.size());
    }

    private static String danger(Collection<Facts> facts) {
        for (String danger : DANGERS) {
            for (Facts one : facts) {
                if (one.state("threat") instanceof FactState.Known known
                        && known.value().text().equals(danger)) {
                    return danger;
                }
            }
        }
        return "unknown";
    }
}
