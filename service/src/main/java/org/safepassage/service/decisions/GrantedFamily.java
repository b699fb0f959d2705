package org.safepassage.service.decisions;

import java.time.Instant;
import java.util.List;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

/**
 * A family in which somebody has a grant that stands.
 *
 * @param number of its case, as said aloud
 * @param rank its place in the order; an order that stands goes before the machine's
 * @param travels who may go: those granted, and the principal, partner and children who follow by right
 * @param leftOpen who may not go yet; without them the family would be split
 * @param category the first that was granted
 * @param grantedAt since when the first grant stands
 */
public record GrantedFamily(
        FamilyId family,
        CaseId familyCase,
        long number,
        double rank,
        List<PersonId> travels,
        List<PersonId> leftOpen,
        String category,
        Instant grantedAt) {
    public GrantedFamily {
        travels = List.copyOf(travels);
        leftOpen = List.copyOf(leftOpen);
    }

    /** Whether it could go only without somebody. */
    public boolean wouldSplit() {
        return !leftOpen.isEmpty();
    }
}
