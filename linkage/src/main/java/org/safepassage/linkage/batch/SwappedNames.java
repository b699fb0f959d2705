package org.safepassage.linkage.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices given and family names that stand in each other's column. */
final class SwappedNames {
    static final int SWAPPED = 7;

    private final @Nullable NameWords given;
    private final @Nullable NameWords family;
    private final int givenShift;
    private final int familyShift;

    private SwappedNames(@Nullable NameWords given, int givenShift, @Nullable NameWords family, int familyShift) {
        this.given = given;
        this.family = family;
        this.givenShift = givenShift;
        this.familyShift = familyShift;
    }

    static SwappedNames of(List<Comparer> comparers) {
        NameWords given = null;
        NameWords family = null;
        int givenShift = 0;
        int familyShift = 0;
        int shift = 0;
        for (Comparer comparer : comparers) {
            if (comparer.spec.type() == FieldType.GIVEN && given == null) {
                given = (NameWords) comparer;
                givenShift = shift;
            } else if (comparer.spec.type() == FieldType.FAMILY && family == null) {
                family = (NameWords) comparer;
                familyShift = shift;
            }
            shift += comparer.slots() * Comparer.BITS;
        }
        return new SwappedNames(given, givenShift, family, familyShift);
    }

    /** The pattern, with the given name at level 7 and the family name missing where the two are swapped. */
    long apply(long pattern, int a, int b) {
        if (given == null || family == null || agrees(pattern >>> givenShift) || agrees(pattern >>> familyShift)) {
            return pattern;
        }
        long givenA = given.key(Comparer.Kind.SKELETON, a);
        long givenB = given.key(Comparer.Kind.SKELETON, b);
        long familyA = family.key(Comparer.Kind.SKELETON, a);
        long familyB = family.key(Comparer.Kind.SKELETON, b);
        boolean oneWay = givenA != 0 && givenA == familyB && (givenB == familyA || givenB == 0 || familyA == 0);
        boolean otherWay = givenB != 0 && givenB == familyA && (givenA == familyB || givenA == 0 || familyB == 0);
        if (!oneWay && !otherWay) {
            return pattern;
        }
        long cleared = pattern & ~(7L << givenShift) & ~(7L << familyShift);
        return cleared | (long) SWAPPED << givenShift;
    }

    private static boolean agrees(long pattern) {
        long level = pattern & 7;
        return level >= Comparer.EXACT && level < NameWords.SIMILAR;
    }
}
