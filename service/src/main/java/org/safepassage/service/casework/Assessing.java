package org.safepassage.service.casework;

import java.util.Collection;
import java.util.Map;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;

/** The slot that decisions fill: what the rules say of families, and how much they weigh. Called inside a machine run. */
public interface Assessing {
    Map<FamilyId, Assessed> assess(OperationId operation, Collection<FamilyId> families);

    /**
     * What queueing needs to know of an assessed family.
     *
     * @param score points now
     * @param rank points for sorting, highest first; changes only when facts do
     * @param danger a code: imminent, elevated, none or unknown
     * @param people how many are in the family
     * @param opened how many mentions were opened for it
     */
    record Assessed(double score, double rank, String danger, int people, int opened) {}
}
