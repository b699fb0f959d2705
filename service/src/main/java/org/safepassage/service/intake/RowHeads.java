package org.safepassage.service.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundPerson;
import org.safepassage.service.intake.mentions.Relation;

/**
 * Whose family the rows of a list belong to. A family number says it where there is one; without, a wife or child belongs to the
 * principal that stands last above, which is how lists of families are written. Where a list names its principals, a row that says
 * nothing of its relation is not taken for one.
 */
final class RowHeads {
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final boolean namesPrincipals;
    private @Nullable Integer last;

    RowHeads(List<FoundPerson> people) {
        namesPrincipals = people.stream().anyMatch(person -> is(person, Relation.Kind.PRINCIPAL));
    }

    /**
     * The head of the family that the row belongs to; for a row that says nothing of its relation, only a hint.
     *
     * @param ordinal that the person will have among all of the message
     */
    @Nullable
    Integer headOf(FoundPerson person, String familyNumber, int ordinal) {
        boolean head = person.relation() == null ? !namesPrincipals : is(person, Relation.Kind.PRINCIPAL);
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

    private static boolean is(FoundPerson person, Relation.Kind kind) {
        Relation relation = person.relation();
        return relation != null && relation.kind() == kind;
    }
}
