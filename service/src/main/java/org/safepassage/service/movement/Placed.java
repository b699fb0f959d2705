package org.safepassage.service.movement;

import java.util.List;
import java.util.Optional;
import org.safepassage.service.people.PersonId;

/**
 * What came of one family.
 *
 * @param on the serial, when it has one now
 * @param wanted how many seats it needs together
 * @param free how many the serial had that came nearest
 * @param place where an alert closes the route
 */
record Placed(
        Group group,
        Outcome outcome,
        Optional<SerialId> on,
        List<PersonId> inSeats,
        List<PersonId> onLaps,
        int wanted,
        int free,
        Optional<String> place) {}
