package org.safepassage.service.eligibility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/** How the value of a fact is written and compared. */
public enum FactKind {
    /** One of a list of coded words. */
    WORD("one of the words listed for it"),
    /** ISO 3166 alpha-2, upper case. */
    COUNTRY("a two-letter country code such as GB or AF"),
    /** Free words, compared without regard to case. */
    TEXT("words, compared without regard to upper and lower case"),
    /** A whole number: years, counts. */
    NUMBER("a whole number such as 2001"),
    /** A day, month or year of birth, or an interval of days. Rules ask for {@code age}, never for this. */
    BIRTH("a date such as 1990-05-31, a month 1990-05, a year 1990, or an interval 1989-01-01/1991-12-31"),
    /** Completed years at the day of assessment, told from {@code birth}; never stated itself. */
    AGE("a comparison of completed years such as < 18"),
    /** What was found for the principal in the same category; never stated itself. */
    PRINCIPAL("eligible, not-eligible or undetermined");

    private final String howToWrite;

    FactKind(String howToWrite) {
        this.howToWrite = howToWrite;
    }

    public String howToWrite() {
        return howToWrite;
    }

    boolean holds(Value value) {
        return switch (value) {
            case Value.Word word -> this == WORD || this == COUNTRY || this == TEXT;
            case Value.Whole whole -> this == NUMBER;
            case Value.Born born -> this == BIRTH;
        };
    }

    /** Whether somebody can state it; age and the principal's finding are worked out. */
    public boolean stated() {
        return this != AGE && this != PRINCIPAL;
    }

    /**
     * Reads a written value.
     *
     * @throws IllegalArgumentException when it cannot be read as this kind; the message does not repeat the value
     */
    public Value read(String written) {
        String text = written.strip();
        return switch (this) {
            case WORD -> new Value.Word(text);
            case TEXT -> new Value.Word(text.toLowerCase(Locale.ROOT));
            case COUNTRY -> new Value.Word(country(text));
            case NUMBER -> new Value.Whole(number(text));
            case BIRTH -> born(text);
            case AGE, PRINCIPAL -> throw new IllegalArgumentException("This is worked out and cannot be stated");
        };
    }

    private static String country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("Not " + COUNTRY.howToWrite);
        }
        return code;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not " + NUMBER.howToWrite, e);
        }
    }

    private static Value.Born born(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return new Value.Born(first(text.substring(0, slash)), last(text.substring(slash + 1)));
            }
            return new Value.Born(first(text), last(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not " + BIRTH.howToWrite, e);
        }
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
