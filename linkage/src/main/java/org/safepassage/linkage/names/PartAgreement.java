package org.safepassage.linkage.names;

import java.util.Locale;
import org.safepassage.linkage.identifiers.Digits;

/** How far two name parts agree, best first. */
public enum PartAgreement {
    SAME,
    VARIANT,
    /** One of them is no name but for a slip of the pen, without which it is the other. */
    SLIP,
    CLOSE,
    DIFFERENT;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the model's file calls it. */
    public String code() {
        return code;
    }

    private static final double SAME_WITHIN = 0.03;
    static final double VARIANT_WITHIN = 0.13;
    private static final double CLOSE_WITHIN = 0.27;
    private static final int SLIPS_FROM = 5;
    /* The affix, Ullah or Abdul, is agreed upon already. */
    private static final int SLIPS_BEFORE_AFFIX = 4;

    /** Compares stems by sound and the affixes apart from them; a name and its short form are close. */
    public static PartAgreement of(Part a, Part b) {
        PartAgreement known = RecentNames.agreement(a, b);
        return known == null ? RecentNames.keep(a, b, compared(a, b)) : known;
    }

    /** The same for callers that remember what they compared themselves. */
    public static PartAgreement compared(Part a, Part b) {
        PartAgreement written = written(a, b);
        if (written.compareTo(SLIP) > 0 && oneIsMisspelt(a, b)) {
            return SLIP;
        }
        if (written == DIFFERENT && a.affix() == b.affix() && alikeButForArticle(a.word(), b.word())) {
            return VARIANT;
        }
        return written == DIFFERENT
                        && ShortForms.shared(a.word().shortForms(), b.word().shortForms())
                ? CLOSE
                : written;
    }

    private static boolean oneIsMisspelt(Part a, Part b) {
        return KnownNames.shared(a.meant(), b.known())
                || KnownNames.shared(b.meant(), a.known())
                || (a.known().length == 0 || b.known().length == 0)
                        && a.affix() == b.affix()
                        && !a.initial()
                        && !b.initial()
                        && Misspelt.oneSlip(a.word(), b.word(), a.affix());
    }

    /* "Alhajj" and Hajj, where only one of the two has the article. */
    private static boolean alikeButForArticle(Word a, Word b) {
        Word bareA = a.withoutArticle();
        Word bareB = b.withoutArticle();
        if (bareA == null == (bareB == null)) {
            return false;
        }
        return bareA != null
                ? Distance.between(bareA, b, VARIANT_WITHIN) <= VARIANT_WITHIN
                : bareB != null && Distance.between(a, bareB, VARIANT_WITHIN) <= VARIANT_WITHIN;
    }

    private static PartAgreement written(Part a, Part b) {
        if (a.initial() || b.initial()) {
            return initials(a, b);
        }
        if (apart(a.word(), b.word()) && !oneSlip(a, b) && !writtenOnto(a, b) && !writtenOnto(b, a)) {
            return DIFFERENT;
        }
        double distance = Distance.between(a.word(), b.word(), CLOSE_WITHIN) + affixes(a.affix(), b.affix());
        if (distance > SAME_WITHIN && KnownNames.different(a.known(), b.known())) {
            return DIFFERENT;
        }
        if (distance <= SAME_WITHIN) {
            return SAME;
        }
        if (distance <= VARIANT_WITHIN || distance <= CLOSE_WITHIN && areOneName(a, b)) {
            return VARIANT;
        }
        return distance <= CLOSE_WITHIN || a.affix() == b.affix() && nearlyAgree(a, b) ? CLOSE : DIFFERENT;
    }

    /* Two spellings, each near enough to one well-known name; a final a may be all that tells a woman from a man. */
    private static boolean areOneName(Part a, Part b) {
        return a.affix() == b.affix()
                && KnownNames.same(a.known(), b.known())
                && Roles.endsInA(a.text()) == Roles.endsInA(b.text());
    }

    /* The same consonants whatever the vowels, one slip of the pen, or a name that the next was written onto. */
    private static boolean nearlyAgree(Part a, Part b) {
        boolean sameConsonants = !a.skeletons().isEmpty()
                && !b.skeletons().isEmpty()
                && a.skeletons().getFirst().length() > 1
                && a.skeletons().getFirst().equals(b.skeletons().getFirst());
        return sameConsonants
                || oneSlip(a, b)
                || a.affix() != Affix.NONE
                        && Math.min(a.text().length(), b.text().length()) >= SLIPS_BEFORE_AFFIX
                        && Digits.oneSlip(a.text(), b.text())
                || writtenOnto(a, b)
                || writtenOnto(b, a);
    }

    /* "Maryamhassan" and Mariam: the next name was written onto this one, each spelt its own way. */
    private static boolean writtenOnto(Part longer, Part shorter) {
        String whole = longer.text();
        int length = shorter.text().length();
        if (length < SLIPS_FROM
                || whole.length() < length + 4
                || whole.charAt(0) >= 128
                || whole.charAt(0) != shorter.text().charAt(0)) {
            return false;
        }
        for (int end = length - 1; end <= length + 1; end++) {
            if (Distance.between(Word.of(whole.substring(0, end)), shorter.word(), VARIANT_WITHIN) <= VARIANT_WITHIN) {
                return true;
            }
        }
        return false;
    }

    /* Of short words only those of which one is a well-known name and the other none. */
    private static boolean oneSlip(Part a, Part b) {
        boolean misspelt = a.known().length == 0 != (b.known().length == 0);
        int shortest = Math.min(a.text().length(), b.text().length());
        return (shortest >= SLIPS_FROM || misspelt) && Digits.oneSlip(a.text(), b.text());
    }

    private static boolean apart(Word a, Word b) {
        return farApart(a.classes(), b.classes());
    }

    /** Two parts that share fewer than half of their consonants differ, unless they are one slip of the pen apart. */
    public static boolean farApart(int consonantsA, int consonantsB) {
        int most = Math.max(Integer.bitCount(consonantsA), Integer.bitCount(consonantsB));
        return most >= 2 && Integer.bitCount(consonantsA & consonantsB) * 2 < most;
    }

    private static PartAgreement initials(Part a, Part b) {
        if (a.word().symbols().length == 0 || b.word().symbols().length == 0) {
            return DIFFERENT;
        }
        if (a.text().charAt(0) == b.text().charAt(0)) {
            return CLOSE;
        }
        float cost = SoundCosts.used().read()[a.word().symbols()[0]][b.word().symbols()[0]];
        return cost <= 0.25f ? CLOSE : DIFFERENT;
    }

    private static double affixes(Affix a, Affix b) {
        if (a == b) {
            return 0;
        }
        boolean onlyOne = a == Affix.NONE || b == Affix.NONE;
        if (!onlyOne) {
            return 0.3;
        }
        return a == Affix.ABDUL || b == Affix.ABDUL ? 0.08 : 0.2;
    }
}
