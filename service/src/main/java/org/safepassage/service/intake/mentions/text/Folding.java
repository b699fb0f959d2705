package org.safepassage.service.intake.mentions.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes equal what readers of the languages take for the same: marks, joiners, digits and look-alike letters. */
public final class Folding {

    private Folding() {}

    public static String fold(CharSequence text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        boolean plain = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if (c < 0x80) {
                out.append(c);
            } else {
                plain &= appendFolded(out, c);
            }
        }
        return plain ? out.toString() : withoutAccents(out);
    }

    public static String fold(String text) {
        return fold(text, 0, text.length());
    }

    /** 0 to 9 for a digit of any of the three rows in use, else -1. */
    public static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return c - '\u0660';
        }
        return c >= '\u06F0' && c <= '\u06F9' ? c - '\u06F0' : -1;
    }

    static boolean isArabicLetter(char c) {
        return (c >= '\u0620' && c <= '\u06FF' || c >= '\u0750' && c <= '\u077F' || c >= '\uFB50' && c <= '\uFEFC')
                && Character.isLetter(c);
    }

    /** Marks and joiners that belong to the word around them and carry no letter of their own. */
    static boolean isMark(char c) {
        return c == '\u200C'
                || c == '\u200D'
                || c == '\u0640'
                || c >= '\u064B' && c <= '\u065F'
                || c == '\u0670'
                || c >= '\u0300' && c <= '\u036F';
    }

    static boolean isInvisible(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u061C'
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u00AD';
    }

    private static boolean appendFolded(StringBuilder out, char c) {
        int digit = digit(c);
        if (digit >= 0) {
            out.append((char) ('0' + digit));
        } else if (isMark(c) || isInvisible(c)) {
            return true;
        } else if (isArabicLetter(c)) {
            out.append(arabic(c));
            return c < '\uFB50';
        } else {
            out.append(
                    switch (c) {
                        case '\u2018', '\u2019', '\u02BC', '`' -> '\'';
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
                        default -> c;
                    });
            return !Character.isLetter(c);
        }
        return true;
    }

    private static char arabic(char c) {
        return switch (c) {
            case 'ي', 'ى', 'ې', 'ۍ', 'ئ', 'ے' -> 'ی';
            case 'ك', 'ګ' -> c == 'ك' ? 'ک' : 'گ';
            case 'ة', 'ۀ', 'ە' -> 'ه';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            default -> c;
        };
    }

    private static String withoutAccents(StringBuilder text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (!isMark(c)) {
                out.append(isArabicLetter(c) ? arabic(c) : c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
