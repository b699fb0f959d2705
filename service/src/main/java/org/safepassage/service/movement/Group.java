package org.safepassage.service.movement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

/**
 * Those of a family who go together and have no seat yet on this leg.
 *
 * @param seated who need a seat
 * @param infants who may sit on a lap of somebody seated
 * @param undecided how many of the family may not go yet
 * @param mayPart whether it is recorded that the family goes in parts
 * @param declined serials that it said no to
 * @param from where it must start from, when it is on its way already
 * @param with the serial on which others of it have seats already
 */
record Group(
        FamilyId family,
        List<PersonId> seated,
        List<PersonId> infants,
        int undecided,
        boolean mayPart,
        Set<SerialId> declined,
        Optional<String> from,
        Optional<SerialId> with) {
    int size() {
        return seated.size() + infants.size();
    }
}
