package org.safepassage.service.movement;

import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;

/** Somebody has landed in the country that owes the help; published in the transaction that records it. */
public record Landed(OperationId operation, PersonId person, UUID passage) {}
