package org.safepassage.service.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundPerson;
import org.safepassage.service.intake.mentions.Relation;

/**
 * Whose family the rows of a list belong to. A family number says it where there is one; without, a wife or child belongs to the
 * principal that stands last above, which is how lists of families are written.
 */
final class RowHeads {
    private final Map<String, Integer> byNumber = new HashMap<>();
    private @Nullable Integer last;

    /** @param ordinal that the person will have among all of the message */
    @Nullable
    Integer headOf(FoundPerson person, String familyNumber, int ordinal) {
        Relation relation = person.relation();
        boolean dependant = relation != null && relation.kind() != Relation.Kind.PRINCIPAL;
        if (!dependant) {
            last = ordinal;
            if (!familyNumber.isEmpty()) {
                byNumber.putIfAbsent(familyNumber, ordinal);
            }
            return null;
        }
        return familyNumber.isEmpty() ? last : byNumber.get(familyNumber);
    }
}
