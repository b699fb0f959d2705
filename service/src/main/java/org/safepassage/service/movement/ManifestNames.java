package org.safepassage.service.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.casework.Known;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** The names on a serial, for whoever has it in hand; somebody who came on it since is shown by case number until it is taken again. */
@Component
class ManifestNames {
    private final Grants grants;
    private final Openings openings;
    private final Mentions mentions;

    ManifestNames(Grants grants, Openings openings, Mentions mentions) {
        this.grants = grants;
        this.openings = openings;
        this.mentions = mentions;
    }

    /** @throws org.safepassage.service.access.OpeningRefused when showing them would pass the day's budget */
    Map<PersonId, String> of(SignedIn who, Manifest manifest) {
        List<PersonId> granted = manifest.lines().stream()
                .map(Manifest.Line::person)
                .filter(person -> grants.holds(who.account(), person.value()))
                .toList();
        if (granted.isEmpty()) {
            return Map.of();
        }
        return openings.open(
                who,
                Purpose.MANIFEST,
                granted.stream().map(person -> Subject.person(person.value())).toList(),
                () -> names(granted));
    }

    private Map<PersonId, String> names(List<PersonId> people) {
        Map<PersonId, List<Mentioned>> theirs = new HashMap<>();
        people.forEach(person -> theirs.put(person, new ArrayList<>()));
        for (Mentioned mention : mentions.of(people)) {
            PersonId person = mention.person();
            List<Mentioned> some = person == null ? null : theirs.get(person);
            if (some != null) {
                some.add(mention);
            }
        }
        Map<PersonId, String> names = new HashMap<>();
        theirs.forEach((person, mentioned) -> names.put(person, Known.name(mentioned)));
        return names;
    }
}
