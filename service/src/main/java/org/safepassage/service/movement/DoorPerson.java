package org.safepassage.service.movement;

import java.util.Optional;
import org.safepassage.service.intake.MessageId;
import org.safepassage.service.people.PersonId;

/** Somebody met at a door. @param person who they are, once what they said has been read and linked */
public record DoorPerson(
        DoorId id,
        MessageId message,
        Optional<SerialId> serial,
        String place,
        PassageOutcome outcome,
        Optional<PersonId> person) {}
