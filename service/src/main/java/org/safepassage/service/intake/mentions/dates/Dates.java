package org.safepassage.service.intake.mentions.dates;

import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.Cues;

/** Reads a date that begins at a token: 12/05/1987, 1366-5-12, 12 Asad 1366, May 1987, 1st of May, 1987. */
final class Dates {

    private final Page page;
    private final Cues cues;

    Dates(Page page, Cues cues) {
        this.page = page;
        this.cues = cues;
    }

    /** A date with a month at least, or null. */
    @Nullable
    WrittenDate at(int from) {
        Token first = page.at(from);
        if (first.isNumber()) {
            WrittenDate figures = figures(from);
            return figures != null ? figures : dayFirstInWords(from, first.number());
        }
        if (first.kind() == Token.Kind.CODE) {
            return dayFirstInWords(from, ordinal(first.folded()));
        }
        return first.isWord() ? monthFirst(from) : null;
    }

    /** A lone year, or null. */
    @Nullable
    WrittenDate yearAt(int position) {
        Token token = page.at(position);
        boolean four = token.isNumber()
                && token.folded().length() == 4
                && !(page.at(position - 1).isOneOf("/\\")
                        && page.at(position - 2).isNumber());
        return four && WrittenDate.isYear(token.number())
                ? new WrittenDate(position + 1, token.number(), 0, 0, false)
                : null;
    }

    private @Nullable WrittenDate figures(int from) {
        Token sign = page.at(from + 1);
        if (!sign.isOneOf("/-.\\") || !page.at(from + 3).isOneOf("/-.\\")) {
            return sign.isOneOf("/-") ? yearAndMonth(from) : null;
        }
        Token a = page.at(from);
        Token b = page.at(from + 2);
        Token c = page.at(from + 4);
        if (!b.isNumber() || !c.isNumber() || page.at(from + 5).is('/')) {
            return null;
        }
        return order(from + 5, a, b, c);
    }

    private static @Nullable WrittenDate order(int to, Token a, Token b, Token c) {
        if (a.folded().length() == 4 && b.length() <= 2 && c.length() <= 2) {
            return checked(to, a.number(), b.number(), c.number(), false);
        }
        if (a.length() > 2 || b.length() > 2) {
            return null;
        }
        int year = c.length() == 4 ? c.number() : c.length() == 2 ? century(c.number()) : -1;
        int first = a.number();
        int second = b.number();
        if (second > 12) {
            return checked(to, year, first, second, false);
        }
        return checked(to, year, second, first, first <= 12 && first != second);
    }

    private static int century(int year) {
        return year > 22 ? 1900 + year : 2000 + year;
    }

    private @Nullable WrittenDate yearAndMonth(int from) {
        Token a = page.at(from);
        Token b = page.at(from + 2);
        if (!b.isNumber()) {
            return null;
        }
        if (a.length() == 4 && b.length() <= 2 && b.number() <= 12) {
            return checked(from + 3, a.number(), b.number(), 0, false);
        }
        boolean monthFirst = a.length() <= 2
                && a.number() <= 12
                && b.length() == 4
                && page.at(from + 1).is('/');
        return monthFirst ? checked(from + 3, b.number(), a.number(), 0, false) : null;
    }

    private @Nullable WrittenDate dayFirstInWords(int from, int day) {
        int at = from + 1;
        if (page.at(at).isOneOf("-/.") || isOrdinalEnd(page.at(at).folded())) {
            at++;
        }
        if (page.at(at).folded().equals("of")) {
            at++;
        }
        Cue month = cues.at(at, CueKind.MONTH);
        if (month == null || day < 1 || day > 31) {
            return null;
        }
        int year = skip(month.to());
        return withYear(year, month, day);
    }

    private @Nullable WrittenDate monthFirst(int from) {
        Cue month = cues.at(from, CueKind.MONTH);
        if (month == null) {
            return null;
        }
        int next = skip(month.to());
        Token token = page.at(next);
        int day = token.isNumber() ? token.number() : ordinal(token.folded());
        if (day >= 1 && day <= 31 && token.length() <= 4) {
            int after = isOrdinalEnd(page.at(next + 1).folded()) ? next + 2 : next + 1;
            WrittenDate full = withYear(skip(after), month, day);
            if (full != null) {
                return full;
            }
        }
        return withYear(next, month, 0);
    }

    private int skip(int at) {
        int next = at;
        while (page.at(next).isOneOf(",-/.")
                || page.at(next).folded().equals("سال")
                || page.at(next).folded().equals("of")) {
            next++;
        }
        return next;
    }

    private @Nullable WrittenDate withYear(int at, Cue month, int day) {
        Token token = page.at(at);
        if (!token.isNumber() || token.length() != 4 && token.length() != 2) {
            return null;
        }
        int year = token.length() == 4 ? token.number() : century(token.number());
        boolean solarMonth = month.word(0).startsWith("S");
        int number = Integer.parseInt(month.word(0).substring(1));
        return WrittenDate.isSolarYear(year) == solarMonth ? checked(at + 1, year, number, day, false) : null;
    }

    private static @Nullable WrittenDate checked(int to, int year, int month, int day, boolean assumed) {
        WrittenDate date = new WrittenDate(to, year, month, day, assumed);
        return month >= 1 && date.earliest().isPresent() ? date : null;
    }

    private static boolean isOrdinalEnd(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    private static int ordinal(String code) {
        int digits = 0;
        while (digits < code.length() && digits < 3 && Character.isDigit(code.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits < 3 && isOrdinalEnd(code.substring(digits))
                ? Integer.parseInt(code.substring(0, digits))
                : -1;
    }
}
