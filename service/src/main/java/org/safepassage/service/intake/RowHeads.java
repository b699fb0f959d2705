package org.safepassage.service.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FamilyOrder;
import org.safepassage.service.intake.mentions.FoundPerson;

/**
 * Whose family the rows of a list belong to. A family number says it where there is one; without, a wife or child belongs to the
 * head that stands last above, which is how lists of families are written. Whether a row that says nothing of its relation is a
 * head, {@link FamilyOrder} tells.
 */
final class RowHeads {
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final FamilyOrder order;
    private @Nullable Integer last;

    /** @param people the first of each row that names somebody */
    RowHeads(List<FoundPerson> people) {
        order = new FamilyOrder(people);
    }

    /**
     * The head of the family that the row belongs to; for a row that says nothing of its relation, only a hint.
     *
     * @param row which of the rows that name somebody
     * @param ordinal that the person will have among all of the message
     */
    @Nullable
    Integer headOf(int row, String familyNumber, int ordinal) {
        boolean head = order.leads(row) && (order.isTold(row) || !byNumber.containsKey(familyNumber));
        if (head) {
            last = ordinal;
            if (!familyNumber.isEmpty()) {
                byNumber.putIfAbsent(familyNumber, ordinal);
            }
        }
        if (head) {
            return null;
        }
        return familyNumber.isEmpty() ? last : byNumber.get(familyNumber);
    }
}
