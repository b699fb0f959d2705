package org.safepassage.linkage.batch;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notices given and family names that stand in each other's column. */
final class SwappedNames {
    static final int SWAPPED = 7;
    private static final int SLIPS_FROM = 4;

    private final @Nullable NameWords given;
    private final @Nullable NameWords family;
    private final int givenAt;
    private final int familyAt;
    private final int givenShift;
    private final int familyShift;

    SwappedNames(List<Comparer> comparers) {
        givenAt = first(comparers, FieldType.GIVEN);
        familyAt = first(comparers, FieldType.FAMILY);
        given = givenAt < 0 ? null : (NameWords) comparers.get(givenAt);
        family = familyAt < 0 ? null : (NameWords) comparers.get(familyAt);
        givenShift = shift(comparers, givenAt);
        familyShift = shift(comparers, familyAt);
    }

    private static int first(List<Comparer> comparers, FieldType type) {
        for (int i = 0; i < comparers.size(); i++) {
            if (comparers.get(i).spec.type() == type) {
                return i;
            }
        }
        return -1;
    }

    private static int shift(List<Comparer> comparers, int at) {
        return comparers.stream()
                        .limit(Math.max(0, at))
                        .mapToInt(Comparer::slots)
                        .sum()
                * Comparer.BITS;
    }

    /** Whether the levels of a field may still turn into those of swapped names. */
    boolean concerns(int field) {
        return given != null && family != null && (field == givenAt || field == familyAt);
    }

    /** The pattern, with the given name at level 7 and the family name missing where the two are swapped. */
    long apply(long pattern, Forms forms, int a, int b) {
        if (given == null || family == null || agrees(pattern >>> givenShift) || agrees(pattern >>> familyShift)) {
            return pattern;
        }
        long givenA = given.key(Comparer.Kind.SKELETON, forms.of(a, givenAt));
        long givenB = given.key(Comparer.Kind.SKELETON, forms.of(b, givenAt));
        long familyA = family.key(Comparer.Kind.SKELETON, forms.of(a, familyAt));
        long familyB = family.key(Comparer.Kind.SKELETON, forms.of(b, familyAt));
        boolean oneWay = givenA != 0
                && givenA == familyB
                && (givenB == 0 || familyA == 0 || slip(forms.of(b, givenAt), forms.of(a, familyAt)));
        boolean otherWay = givenB != 0
                && givenB == familyA
                && (givenA == 0 || familyB == 0 || slip(forms.of(a, givenAt), forms.of(b, familyAt)));
        if (!oneWay && !otherWay) {
            return pattern;
        }
        long cleared = pattern & ~(7L << givenShift) & ~(7L << familyShift);
        return cleared | (long) SWAPPED << givenShift;
    }

    /* The same sound, or a slip of the pen. */
    private boolean slip(int givenForm, int familyForm) {
        NameWords one = Objects.requireNonNull(given);
        NameWords other = Objects.requireNonNull(family);
        String a = one.text(givenForm);
        String b = other.text(familyForm);
        return one.key(Comparer.Kind.SKELETON, givenForm) == other.key(Comparer.Kind.SKELETON, familyForm)
                || Math.min(a.length(), b.length()) >= SLIPS_FROM && Edits.damerau(a, b, 1) <= 1;
    }

    private static boolean agrees(long pattern) {
        long level = pattern & 7;
        return level >= Comparer.EXACT && level < NameWords.SIMILAR;
    }
}
