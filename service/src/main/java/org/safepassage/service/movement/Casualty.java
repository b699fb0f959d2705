package org.safepassage.service.movement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.people.PersonId;

/** Somebody who died. @param kinToldAt when the next of kin were told, if they were */
public record Casualty(PersonId person, Optional<UUID> alert, Instant diedAt, Optional<Instant> kinToldAt) {}
