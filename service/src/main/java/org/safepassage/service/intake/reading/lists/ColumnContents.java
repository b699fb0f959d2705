package org.safepassage.service.intake.reading.lists;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single cell looks like, whatever its heading says. */
final class ColumnContents {
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*|\\d{1,2}[-/. ](\\d{1,2}|[A-Za-z]{3,9})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern PHONE =
            Pattern.compile("(\\+|00)\\d[\\d ()./-]{7,18}|0\\d[\\d ()/-]{7,14}|7\\d{8}|93\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[A-Za-z]{2,}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Za-z]{1,2} ?\\d{6,9}|\\d{9}[A-Z]?");
    private static final Pattern TAZKIRA = Pattern.compile("\\d{4}-\\d{4}-\\d{5}|\\d{13}");
    private static final Set<String> SEXES = Set.of(
            "m", "f", "male", "female", "man", "woman", "مرد", "زن", "مذکر", "مونث", "نارینه", "ښځینه", "boy", "girl",
            "ذکور", "اناث", "پسر", "دختر");
    private static final Set<String> RELATIONS = Set.of(
            "principal",
            "self",
            "wife",
            "husband",
            "spouse",
            "partner",
            "son",
            "daughter",
            "child",
            "mother",
            "father",
            "brother",
            "sister",
            "head of family",
            "applicant",
            "main applicant",
            "همسر",
            "پسر",
            "دختر",
            "مادر",
            "پدر",
            "برادر",
            "خواهر",
            "خانم",
            "شوهر",
            "خودش",
            "ښځه",
            "زوی",
            "لور",
            "مور",
            "پلار",
            "ورور",
            "خور",
            "مېړه",
            "nephew",
            "niece",
            "head");

    private ColumnContents() {}

    static String digits(String cell) {
        var western = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '٠' && c <= '٩') western.append((char) (c - '٠' + '0'));
            else if (c >= '۰' && c <= '۹') western.append((char) (c - '۰' + '0'));
            else if (!Character.isIdentifierIgnorable(c)) western.append(c);
        }
        return western.toString().strip();
    }

    static int letters(String cell) {
        return (int) cell.chars().filter(Character::isLetter).count();
    }

    static boolean isDate(String cell) {
        return DATE.matcher(digits(cell)).matches();
    }

    static boolean isPhone(String cell) {
        String digits = digits(cell);
        return digits.length() < 24 && PHONE.matcher(digits).matches() && !isDate(cell) && !isTazkira(cell);
    }

    static boolean isEmail(String cell) {
        return EMAIL.matcher(cell.strip()).matches();
    }

    static boolean isPassport(String cell) {
        return PASSPORT.matcher(digits(cell)).matches();
    }

    static boolean isTazkira(String cell) {
        return TAZKIRA.matcher(digits(cell)).matches();
    }

    static boolean isSex(String cell) {
        return SEXES.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isRelation(String cell) {
        return RELATIONS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isAge(String cell) {
        String digits = digits(cell);
        return digits.matches("\\d{1,2}") && Integer.parseInt(digits) > 0;
    }

    static boolean isNumber(String cell) {
        return digits(cell).matches("\\d{1,6}\\.?");
    }

    /** Two to five words of letters and nothing else. */
    static boolean isName(String cell) {
        String[] words = cell.strip().split("[\\s\u200c]+", 7);
        if (words.length < 1 || words.length > 5) return false;
        for (String word : words) if (!word.matches("[\\p{L}\\p{M}.'’-]{1,25}")) return false;
        return letters(cell) >= 3 && !isSex(cell) && !isRelation(cell);
    }

    static boolean isWords(String cell) {
        return letters(cell) >= 4 && letters(cell) * 2 > cell.length() && !isDate(cell) && !isEmail(cell);
    }
}
