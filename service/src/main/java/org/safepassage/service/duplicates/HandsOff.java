package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.Set;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;

/** Which families the machine may no longer take apart, because people work on them or have decided. */
public interface HandsOff {
    Set<FamilyId> inHand(OperationId operation, Collection<FamilyId> among);
}
