package org.safepassage.service.intake.mentions;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the people of a list of families heads one, where the list leaves out what somebody is. Families are written in an
 * order: the head, then wife or husband, children, parents, brothers and sisters, others. Where the order begins anew stands a head.
 */
public final class FamilyOrder {
    private static final int YEARS_TO_A_CHILD = 14;
    private static final List<String> WORK = List.of("role", "employer", "employment", "worked-from", "worked-to");
    private static final double DAYS_A_YEAR = 365.25;

    private final List<FoundPerson> people;
    private final boolean namesHeads;

    /** @param people as they stand in the list */
    public FamilyOrder(List<FoundPerson> people) {
        this.people = people;
        namesHeads = people.stream().anyMatch(person -> kind(person) == Relation.Kind.PRINCIPAL);
    }

    /** Whether the list itself says what this person is. */
    public boolean isTold(int at) {
        return kind(people.get(at)) != null;
    }

    /** Whether this person heads a family, as said or as the order tells. */
    public boolean leads(int at) {
        Relation.@Nullable Kind own = kind(people.get(at));
        if (own != null) {
            return own == Relation.Kind.PRINCIPAL;
        }
        Relation.@Nullable Kind next = at + 1 < people.size() ? kind(people.get(at + 1)) : null;
        if (next == Relation.Kind.PARTNER || hasWorked(people.get(at))) {
            return true;
        }
        if (next == null || next == Relation.Kind.PRINCIPAL) {
            return !namesHeads;
        }
        Relation.@Nullable Kind before = before(at);
        if (before != null && next.compareTo(before) < 0) {
            return true;
        }
        boolean tooYoung = next == Relation.Kind.CHILD && isTooYoung(people.get(at), people.get(at + 1));
        return !namesHeads && before == null && !tooYoung;
    }

    /** What the last one before was told to be, unless that is a head. */
    private Relation.@Nullable Kind before(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Relation.@Nullable Kind kind = kind(people.get(i));
            if (kind != null) {
                return kind == Relation.Kind.PRINCIPAL ? null : kind;
            }
        }
        return null;
    }

    /** Both births are told, and a parent would have been a child. */
    private static boolean isTooYoung(FoundPerson one, FoundPerson child) {
        Birth elder = one.birth();
        Birth younger = child.birth();
        return elder != null
                && younger != null
                && ChronoUnit.DAYS.between(elder.earliest(), younger.latest()) < YEARS_TO_A_CHILD * DAYS_A_YEAR;
    }

    /** Lists of families say of the head alone what work entitles them all. */
    private static boolean hasWorked(FoundPerson person) {
        return WORK.stream().anyMatch(fact -> !person.said(fact).isEmpty());
    }

    private static Relation.@Nullable Kind kind(FoundPerson person) {
        Relation relation = person.relation();
        return relation == null ? null : relation.kind();
    }
}
