package org.safepassage.service.operations;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The categories of August 2021 in plain Java, written apart from the rule tables and from the logic that reads them.
 * True, false, or null for what cannot be told.
 */
final class AfghanOracle {
    /** One person's facts; null is not known. */
    record Case(
            @Nullable String nationality,
            @Nullable String employer,
            @Nullable String employment,
            @Nullable String role,
            @Nullable String threat,
            @Nullable String dismissed,
            @Nullable Integer workedTo,
            @Nullable String relation,
            @Nullable Integer age) {}

    private AfghanOracle() {}

    static @Nullable Boolean own(String category, Case c) {
        boolean under16 = c.age != null && c.age < 16;
        boolean serious = "serious".equals(c.dismissed);
        return switch (category) {
            case "uk-national" -> c.nationality == null ? null : c.nationality.equals("GB");
            case "arap-1" -> under16 || serious ? Boolean.FALSE : both(direct(c), is(c.threat, "imminent"));
            case "arap-2" -> under16 || serious || longAgo(c) ? Boolean.FALSE : either(exposed(c), linguist(c));
            case "arap-3" -> under16 || serious ? Boolean.FALSE : direct(c);
            case "arap-4" -> null;
            case "special-case" -> under16 ? Boolean.FALSE : either(special(c), embassyGuard(c));
            default -> throw new IllegalArgumentException(category);
        };
    }

    /** @param principal what was found for the principal in the same category */
    static @Nullable Boolean throughPrincipal(String category, Case c, @Nullable Boolean principal) {
        Boolean own = own(category, c);
        if (category.equals("arap-4")) {
            return null;
        }
        String relation = String.valueOf(c.relation);
        boolean minor = relation.equals("child") && c.age != null && c.age < 18;
        if (relation.equals("partner") || minor) {
            return either(own, principal);
        }
        if (relation.equals("child") && c.age == null) {
            return either(own, both(principal, null));
        }
        boolean additional = !relation.equals("principal");
        boolean byDependency = additional && Boolean.TRUE.equals(principal) && Boolean.FALSE.equals(own);
        return byDependency ? null : own;
    }

    private static @Nullable Boolean direct(Case c) {
        return both(is(c.employer, "uk-forces", "uk-department"), is(c.employment, "direct"));
    }

    private static @Nullable Boolean exposed(Case c) {
        return both(direct(c), is(c.role, "interpreter", "guard", "driver", "adviser"));
    }

    private static @Nullable Boolean linguist(Case c) {
        return both(is(c.employment, "contracted"), both(is(c.role, "interpreter"), is(c.employer, "uk-forces")));
    }

    private static @Nullable Boolean special(Case c) {
        return is(c.role, "scholar", "journalist", "judge", "prosecutor", "campaigner");
    }

    private static @Nullable Boolean embassyGuard(Case c) {
        return both(is(c.role, "guard"), both(is(c.employment, "contracted"), is(c.employer, "uk-department")));
    }

    private static boolean longAgo(Case c) {
        return c.workedTo != null && c.workedTo < 2001;
    }

    private static @Nullable Boolean is(@Nullable String value, String... one) {
        return value == null ? null : (Boolean) Set.of(one).contains(value);
    }

    private static @Nullable Boolean both(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
            return false;
        }
        return a == null || b == null ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean either(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
            return true;
        }
        return a == null || b == null ? null : Boolean.FALSE;
    }
}
