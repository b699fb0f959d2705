package org.safepassage.service.people;

import java.util.List;
import org.safepassage.service.audit.OperationId;

/** A slot that the module which keeps cases fills, so that a case number finds people. */
public interface CaseNumbers {
    /** The people of the case with this number; empty when there is none. */
    List<PersonId> people(OperationId operation, long number);
}
