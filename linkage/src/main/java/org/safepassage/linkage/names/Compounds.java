package org.safepassage.linkage.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes joined compounds apart: Abdulkarim, عبدالکریم, Habibullah, حبیب‌الله, Najmuddin. */
final class Compounds {
    private static final Pattern ABDUL = Pattern.compile("abd[aeuo]{1,2}l{1,2}(?:[aeiou](?=l))?(?!l?ah?$)(.{3,})");
    private static final Pattern ABDUR = Pattern.compile("abd[aeuo]{1,2}(?=r{1,2}[aeiou]|s{1,2}[aeiou]|z{2})(.{3,})");
    private static final Pattern ABDUL_ARABIC = Pattern.compile("عبدال(?!له$|لاه$)(.{2,})");
    private static final Pattern ULLAH =
            Pattern.compile("(?!abd)(.{2,}?)(?:(?:oo|ou|[uoea])l{1,2}ah?|[uo]ll?ha|[uo]lalh|[uo]llh)");
    private static final Pattern OF_GOD_WITH_A_SLIP = Pattern.compile("[uo]l(?:lha|alh|lh)$");
    private static final Pattern ABDULLAH = Pattern.compile("abd[aeuo]{1,2}l{1,2}(?:ah?|alh|ha|h)");
    private static final Pattern ULLAH_ARABIC = Pattern.compile("(?!عبد)(.{2,}?)(?:ا?لل?ه|الل|الهل)");
    private static final Pattern UDDIN = Pattern.compile("(.{2,}?)(?:[uoea]d{1,2}(?:in|een|ine|eine|ien))");
    private static final Pattern UDDIN_ARABIC = Pattern.compile("(.{2,}?)الدین");

    /** The ل of the article a letter too late: عبداملتین. */
    private static final Pattern ABDUL_ARABIC_EXCHANGED = Pattern.compile("عبدا([^لا])ل(.{2,})");
    /** Two letters exchanged or one lost: Nizamudidn, Najmuddn; across the stem's end, Ghawusddin. */
    private static final Pattern FAITH_WITH_A_SLIP = Pattern.compile("(.{3,}?)[uo](?:didn|d{1,2}ni|ddn)");

    private static final Pattern FAITH_INTO_STEM = Pattern.compile("(.{2,})[uo]([^aeioudh])dd(?:in|een|ine)");

    /* Of Abdullatif both l were taken for the article's. */
    private static final Pattern LATIF = Pattern.compile("at[ie]{1,2}ff?e?");

    record Stem(String text, Affix affix) {
        @Override
        public String toString() {
            return "Stem[" + affix + "]";
        }
    }

    private Compounds() {}

    static Stem stem(String word) {
        if (word.length() < 5 || word.equals("abdullah") || word.equals("عبدالله")) {
            return new Stem(word, Affix.NONE);
        }
        if (word.startsWith("abd")) {
            Stem found = first(word, Affix.ABDUL, ABDUL, ABDUR);
            return isAbdullah(word) ? new Stem("abdullah", Affix.NONE) : found;
        }
        if (word.startsWith("عبدال")) {
            return first(word, Affix.ABDUL, ABDUL_ARABIC);
        }
        if (word.startsWith("عبدا")) {
            Matcher exchanged = ABDUL_ARABIC_EXCHANGED.matcher(word);
            if (exchanged.matches()) {
                return new Stem(exchanged.group(1) + exchanged.group(2), Affix.ABDUL);
            }
        }
        Stem uddin = endsInFaith(word) ? faith(word) : new Stem(word, Affix.NONE);
        if (uddin.affix() != Affix.NONE) {
            return uddin;
        }
        if (word.startsWith("عبد") || !(word.charAt(0) < 128 ? endsInGod(word) : endsInGodArabic(word))) {
            return new Stem(word, Affix.NONE);
        }
        return first(word, Affix.ULLAH, ULLAH, ULLAH_ARABIC);
    }

    /* Names such as Camilla or Fadhila end alike but are not compounds: the doubled l after u or o, or -allah, tells. */
    private static boolean endsInGod(String word) {
        return word.endsWith("llah")
                || word.endsWith("ulla")
                || word.endsWith("olla")
                || word.endsWith("lha") && OF_GOD_WITH_A_SLIP.matcher(word).find()
                || word.endsWith("lh") && OF_GOD_WITH_A_SLIP.matcher(word).find()
                || (word.endsWith("tula") || word.endsWith("dula")) && word.length() > 6
                || (word.endsWith("ulah") || word.endsWith("olah")) && word.length() > 6;
    }

    private static boolean endsInGodArabic(String word) {
        return word.endsWith("الله")
                || word.endsWith("لله")
                || word.endsWith("الل")
                || word.endsWith("الهل")
                || word.endsWith("اله") && word.length() > 5;
    }

    private static boolean endsInFaith(String word) {
        return word.endsWith("din")
                || word.endsWith("deen")
                || word.endsWith("dine")
                || word.endsWith("dien")
                || word.endsWith("didn")
                || word.endsWith("dni")
                || word.endsWith("ddn")
                || word.endsWith("الدین");
    }

    private static Stem faith(String word) {
        Matcher across = FAITH_INTO_STEM.matcher(word);
        return across.matches()
                ? new Stem(across.group(1) + across.group(2), Affix.UDDIN)
                : first(word, Affix.UDDIN, UDDIN, UDDIN_ARABIC, FAITH_WITH_A_SLIP);
    }

    private static boolean isAbdullah(String word) {
        return ABDULLAH.matcher(word).matches();
    }

    private static Stem first(String word, Affix affix, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(word);
            if (matcher.matches()) {
                boolean latif =
                        affix == Affix.ABDUL && LATIF.matcher(matcher.group(1)).matches();
                return new Stem(latif ? "l" + matcher.group(1) : matcher.group(1), affix);
            }
        }
        return new Stem(word, Affix.NONE);
    }
}
