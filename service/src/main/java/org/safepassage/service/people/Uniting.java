package org.safepassage.service.people;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of families when people turn out to be one, or families do: worked out in memory, one after the other, and written at once. */
final class Uniting {
    private final Map<PersonId, FamilyId> stands;
    private final Set<PersonId> left = new LinkedHashSet<>();
    private final Map<FamilyId, FamilyId> joined = new LinkedHashMap<>();
    /** Whoever stood in no family takes a place in one: whose place that was at first. */
    private final Map<PersonId, PersonId> successors = new LinkedHashMap<>();

    /** @param stands in which family people stand now */
    Uniting(Map<PersonId, FamilyId> stands) {
        this.stands = new HashMap<>(stands);
    }

    /** One person stands in one family: the families that each of the two stood in are one. */
    void become(PersonId from, PersonId into) {
        FamilyId theirs = stands.remove(from);
        if (theirs == null) {
            return;
        }
        left.add(from);
        @Nullable PersonId place = successors.remove(from);
        FamilyId kept = stands.get(into);
        if (kept == null) {
            stands.put(into, theirs);
            successors.put(into, place == null ? from : place);
            return;
        }
        join(theirs, kept);
    }

    void join(FamilyId from, FamilyId into) {
        FamilyId one = now(from);
        FamilyId other = now(into);
        if (!one.equals(other)) {
            joined.put(one, other);
        }
    }

    /** The family, or the one it is joined into since. */
    FamilyId now(FamilyId family) {
        return Joined.last(joined, family);
    }

    /** Those who are somebody else now, and stand nowhere. */
    Set<PersonId> left() {
        return Collections.unmodifiableSet(left);
    }

    /** Each with the one it joined, in order; that one may have joined a third. */
    Map<FamilyId, FamilyId> joined() {
        return Collections.unmodifiableMap(joined);
    }

    Map<PersonId, PersonId> successors() {
        return Collections.unmodifiableMap(successors);
    }

    boolean isEmpty() {
        return left.isEmpty() && joined.isEmpty();
    }
}
