package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What two names have in common once their parts are assigned to each other.
 *
 * @param given how the given names agree
 * @param givenPart the part of the first name that the given name's frequency is taken from; null when nothing agrees
 * @param givenOther the part that the given part agrees with, where both are given names
 * @param others agreeing parts beside the given name
 * @param contradicted both names have parts, beside the given names, that the other lacks
 * @param freeA parts of the first name, beside the given name, that matched nothing
 * @param freeB likewise of the second name
 */
public record NameAgreement(
        Given given,
        @Nullable Part givenPart,
        @Nullable Part givenOther,
        List<Match> others,
        boolean contradicted,
        List<Part> freeA,
        List<Part> freeB) {
    /** How given names agree, best first. */
    public enum Given {
        SAME,
        VARIANT,
        SLIP,
        CLOSE,
        ELSEWHERE,
        PARTLY,
        /** Of one only Mohammad, Gul or the like is written, which the other bears beside a name. */
        BARE,
        /** Of one only Mohammad, Gul or the like is written, which the other does not bear. */
        BARE_OTHER,
        DIFFERENT,
        MISSING;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** As the model's file calls it. */
        public String code() {
            return code;
        }
    }

    /**
     * Two parts that agree.
     *
     * @param part of the first name
     * @param other of the second
     */
    public record Match(Part part, Part other, PartAgreement level) {}

    private static final NameAgreement NOTHING =
            new NameAgreement(Given.MISSING, null, null, List.of(), false, List.of(), List.of());

    /** Compares whole names; missing names give {@link Given#MISSING}. */
    public static NameAgreement of(PersonName a, PersonName b) {
        return of(a.parts(), b.parts());
    }

    /** Compares names given as parts. */
    public static NameAgreement of(List<Part> a, List<Part> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return NOTHING;
        }
        Assignment assignment = new Assignment(a, b);
        List<Part> joinedA = Joining.towards(a, b, assignment, true);
        List<Part> joinedB = joinedA == a ? Joining.towards(b, a, assignment, false) : b;
        if (joinedA != a || joinedB != b) {
            assignment = new Assignment(joinedA, joinedB);
        }
        return judge(joinedA, joinedB, assignment);
    }

    private static NameAgreement judge(List<Part> a, List<Part> b, Assignment assignment) {
        int[] match = assignment.match;
        int givenA = Roles.given(a);
        int givenB = Roles.given(b);
        int towardsA = givenA < match.length ? match[givenA] : -1;
        int towardsB = indexOf(match, givenB);
        List<Match> others = new ArrayList<>(3);
        List<Part> freeA = new ArrayList<>(3);
        boolean[] taken = new boolean[Math.min(Assignment.MOST, b.size())];
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                taken[match[i]] = true;
            }
            if (i == givenA || i == towardsB) {
                continue;
            }
            if (match[i] >= 0) {
                others.add(new Match(a.get(i), b.get(match[i]), assignment.level(i, match[i])));
            } else if (!a.get(i).slight()) {
                freeA.add(a.get(i));
            }
        }
        List<Part> freeB = new ArrayList<>(3);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && j != givenB && !b.get(j).slight()) {
                freeB.add(b.get(j));
            }
        }
        boolean contradicted = !freeA.isEmpty() && !freeB.isEmpty();
        if (towardsA == givenB && towardsA >= 0) {
            Part part = a.get(givenA);
            Part other = b.get(givenB);
            Given level = Given.values()[assignment.level(givenA, givenB).ordinal()];
            Part rarer = rarer(part, other);
            Part second = rarer == part ? other : part;
            return new NameAgreement(level, rarer, second, others, contradicted, freeA, freeB);
        }
        boolean foundA = towardsA >= 0 && assignment.level(givenA, towardsA).compareTo(PartAgreement.CLOSE) < 0;
        boolean foundB = towardsB >= 0 && assignment.level(towardsB, givenB).compareTo(PartAgreement.CLOSE) < 0;
        Given level = Given.DIFFERENT;
        if (foundA && foundB) {
            level = Given.ELSEWHERE;
            others.add(new Match(a.get(towardsB), b.get(givenB), assignment.level(towardsB, givenB)));
        } else if (foundA && (freeA.isEmpty() || isBefore(towardsA, givenB, b))
                || foundB && (freeB.isEmpty() || isBefore(towardsB, givenA, a))) {
            level = Given.PARTLY;
        }
        boolean bareA = isBare(a, givenA);
        boolean bareB = isBare(b, givenB);
        if (bareA != bareB && level != Given.ELSEWHERE) {
            level = bareA && foundA || bareB && foundB ? Given.BARE : Given.BARE_OTHER;
        }
        Part part = foundA ? a.get(givenA) : foundB ? b.get(givenB) : null;
        return new NameAgreement(
                level, level.compareTo(Given.BARE_OTHER) >= 0 ? null : part, null, others, contradicted, freeA, freeB);
    }

    /** Whether all that is written of somebody's own name is what many bear beside it. */
    private static boolean isBare(List<Part> name, int given) {
        for (int i = 0; i <= given; i++) {
            if (!name.get(i).slight()) {
                return false;
            }
        }
        for (int i = given + 1; i < name.size(); i++) {
            if (name.get(i).slight()) {
                return false;
            }
        }
        return true;
    }

    /** Mohammad before the given name may be all that is written of the two elsewhere. */
    private static boolean isBefore(int at, int given, List<Part> name) {
        return at < given && name.get(at).slight();
    }

    private static Part rarer(Part a, Part b) {
        return a.affix() == Affix.NONE || b.affix() != Affix.NONE ? b.affix() == Affix.NONE ? b : a : b;
    }

    private static int indexOf(int[] match, int wanted) {
        for (int i = 0; i < match.length; i++) {
            if (match[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
