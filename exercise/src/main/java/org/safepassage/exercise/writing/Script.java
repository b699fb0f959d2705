package org.safepassage.exercise.writing;

import org.safepassage.exercise.people.Chance;

/** The digits a text is written in. */
final class Script {
    private Script() {}

    enum Digits {
        WESTERN,
        PERSIAN,
        ARABIC
    }

    static Digits digits(String language, Chance chance) {
        if (language.equals("en")) {
            return Digits.WESTERN;
        }
        return switch (chance.weighted(35, 50, 15)) {
            case 0 -> Digits.WESTERN;
            case 1 -> Digits.PERSIAN;
            default -> Digits.ARABIC;
        };
    }

    static String write(String text, Digits digits) {
        char zero = switch (digits) {
            case WESTERN -> '0';
            case PERSIAN -> '۰';
            case ARABIC -> '٠';
        };
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            out.append(c >= '0' && c <= '9' ? (char) (zero + (c - '0')) : c);
        }
        return out.toString();
    }

    static String western(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean eastern = c >= '\u0660' && c <= '\u0669' || c >= '\u06F0' && c <= '\u06F9';
            out.append(eastern ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return out.toString();
    }
}
