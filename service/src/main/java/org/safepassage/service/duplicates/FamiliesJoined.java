package org.safepassage.service.duplicates;

import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;

/** Two people were found to be one, and one family went into another; within the transaction that did it. */
public record FamiliesJoined(OperationId operation, FamilyId left, FamilyId entered) {}
