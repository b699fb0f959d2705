package org.safepassage.linkage.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings text of any script into one written form: NFKC, lower case, Latin without accents, Arabic letters unified
 * (ي ى ۍ ې to ی, ك to ک, ة to ه, أ إ آ ٱ to ا), no short-vowel signs, tatweel or zero-width characters, digits 0-9.
 */
public final class Clean {
    private Clean() {}

    /** The cleaned text, words separated by single spaces; empty when nothing is left. */
    public static String text(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String latin = OtherScripts.inLatin(raw);
        String decomposed =
                Normalizer.normalize(Normalizer.normalize(latin, Normalizer.Form.NFKC), Normalizer.Form.NFD);
        String lower = decomposed.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char kept = letter(lower, i);
            if (kept == DROPPED) {
                continue;
            }
            if (kept == ' ') {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            append(out, kept);
        }
        return out.toString();
    }

    /* Most Latin values are clean as they come. */
    private static boolean isPlain(String raw) {
        int n = raw.length();
        for (int i = 0; i < n; i++) {
            char c = raw.charAt(i);
            boolean gap = c == ' ' && i > 0 && i < n - 1 && raw.charAt(i - 1) != ' ';
            if (!gap && !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static final char DROPPED = 0;

    private static char letter(String text, int i) {
        char c = text.charAt(i);
        if (c < 128) {
            return ascii(c);
        }
        if (c == 'ئ' || c == 'ؤ' || c == 'أ') {
            return arabic(c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ' || c == '’' || c == '‘') {
            return DROPPED;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? arabic(c) : ' ';
    }

    private static char ascii(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return c;
        }
        return c == '\'' || c == '`' ? DROPPED : ' ';
    }

    private static char arabic(char c) {
        return switch (c) {
            case 'ي', 'ى', 'ې', 'ۍ', 'ئ', 'ے', 'ۓ' -> 'ی';
            case 'ك', 'ڪ' -> 'ک';
            case 'ګ' -> 'گ';
            case 'ة', 'ۀ', 'ە', 'ہ', 'ھ', 'ۂ' -> 'ه';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ', 'ۇ', 'ۆ' -> 'و';
            case 'ټ' -> 'ت';
            case 'ډ' -> 'د';
            case 'ړ' -> 'ر';
            case 'ڼ' -> 'ن';
            case 'ء', 'ʼ', 'ʿ', 'ʾ' -> DROPPED;
            default -> c;
        };
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'ı' -> out.append('i');
            case 'đ', 'ð' -> out.append('d');
            case 'þ' -> out.append("th");
            default -> out.append(c);
        }
    }
}
