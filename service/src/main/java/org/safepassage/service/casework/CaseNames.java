package org.safepassage.service.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.OpeningRefused;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** The principals' names for a list: only of those cases on whose people the viewer holds grants. */
@Component
class CaseNames {
    private final Desk desk;
    private final Grants grants;
    private final Openings openings;
    private final Mentions mentions;

    CaseNames(Desk desk, Grants grants, Openings openings, Mentions mentions) {
        this.desk = desk;
        this.grants = grants;
        this.openings = openings;
        this.mentions = mentions;
    }

    /** A case that is not in the answer is shown by its number alone. */
    Map<FamilyId, String> of(SignedIn who, List<CaseRow> rows) {
        Map<PersonId, FamilyId> principals = new HashMap<>();
        for (CaseRow row : rows) {
            List<UUID> people = who.account().equals(row.owner()) ? desk.people(row.family()) : List.of();
            if (!people.isEmpty() && grants.holds(who.account(), people.getFirst())) {
                principals.put(new PersonId(people.getFirst()), row.family());
            }
        }
        if (principals.isEmpty()) {
            return Map.of();
        }
        List<Subject> subjects = new ArrayList<>();
        principals.keySet().forEach(person -> subjects.add(Subject.person(person.value())));
        try {
            return openings.open(who, Purpose.CASE, subjects, () -> names(principals));
        } catch (OpeningRefused overBudget) {
            return Map.of();
        }
    }

    private Map<FamilyId, String> names(Map<PersonId, FamilyId> principals) {
        Map<PersonId, List<Mentioned>> theirs = new HashMap<>();
        for (Mentioned mention : mentions.of(principals.keySet())) {
            @Nullable PersonId person = mention.person();
            if (person != null) {
                theirs.computeIfAbsent(person, p -> new ArrayList<>()).add(mention);
            }
        }
        Map<FamilyId, String> names = new HashMap<>();
        theirs.forEach((person, mentioned) -> {
            FamilyId family = principals.get(person);
            if (family != null) {
                names.put(family, Known.name(mentioned));
            }
        });
        return names;
    }
}
