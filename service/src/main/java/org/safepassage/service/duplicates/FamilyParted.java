package org.safepassage.service.duplicates;

import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;

/** A link was taken back, and those who had come with it are a family of their own again; within the transaction that did it. */
public record FamilyParted(OperationId operation, FamilyId apart) {}
