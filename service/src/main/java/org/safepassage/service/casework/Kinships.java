package org.safepassage.service.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

/**
 * Who is of one family after a batch, worked out in memory: most people of a message are new and of one family, which is then begun
 * once with all of them, instead of once for each and joined.
 */
final class Kinships {
    private final Map<PersonId, Household> of = new LinkedHashMap<>();
    private final Map<FamilyId, Household> known = new HashMap<>();
    private final Map<FamilyId, FamilyId> joined = new LinkedHashMap<>();

    /** A family as it will be: known already, or to be begun with its newcomers. */
    static final class Household {
        private @Nullable FamilyId family;
        private final Set<PersonId> people = new LinkedHashSet<>();
        private final Set<PersonId> newcomers = new LinkedHashSet<>();

        @Nullable
        FamilyId family() {
            return family;
        }

        void begun(FamilyId as) {
            family = as;
        }

        List<PersonId> newcomers() {
            return List.copyOf(newcomers);
        }
    }

    /** @param family where this person stands; null for somebody new */
    void add(PersonId person, @Nullable FamilyId family) {
        Household household = family == null ? new Household() : known.computeIfAbsent(family, f -> new Household());
        household.family = family;
        household.people.add(person);
        if (family == null) {
            household.newcomers.add(person);
        }
        of.put(person, household);
    }

    /** The first is of the second's family. Of two families known already the second stays; a known one stays before a new one. */
    void together(@Nullable PersonId one, @Nullable PersonId other) {
        Household first = one == null ? null : of.get(one);
        Household second = other == null ? null : of.get(other);
        if (first == null || second == null || first == second) {
            return;
        }
        if (first.family != null && second.family == null) {
            move(second, first);
            return;
        }
        if (first.family != null && second.family != null) {
            joined.put(first.family, second.family);
        }
        move(first, second);
    }

    private void move(Household from, Household into) {
        into.people.addAll(from.people);
        into.newcomers.addAll(from.newcomers);
        from.people.forEach(person -> of.put(person, into));
    }

    /** Known families that turned out to be of another known one, in the order in which that became clear. */
    Map<FamilyId, FamilyId> joined() {
        return joined;
    }

    /** Those that are not known yet, in the order of their first people. */
    List<Household> unknown() {
        return all().stream().filter(one -> one.family == null).toList();
    }

    Collection<Household> all() {
        return new ArrayList<>(new LinkedHashSet<>(of.values()));
    }

    /** The family of somebody, once all are begun. */
    @Nullable
    FamilyId familyOf(PersonId person) {
        Household household = of.get(person);
        return household == null ? null : household.family;
    }
}
