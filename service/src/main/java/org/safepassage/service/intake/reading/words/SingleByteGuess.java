package org.safepassage.service.intake.reading.words;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells the old encodings apart by which one turns the bytes into the likelier letters. */
final class SingleByteGuess {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset ISO_ARABIC = Charset.forName("ISO-8859-6");
    private static final int SAMPLE = 16 * 1024;
    /** By how much another encoding must explain the letters better than the Western one that most mail means. */
    private static final int MARGIN = 12;

    private SingleByteGuess() {}

    /** UTF-16 without a mark, told by its zero bytes or by the high byte of Arabic letters; else null. */
    static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (length < 4) return null;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            if (bytes[i] == 0 || bytes[i] == 6) even++;
            if (bytes[i + 1] == 0 || bytes[i + 1] == 6) odd++;
        }
        int pairs = length / 2;
        if (odd * 10 > pairs * 7 && even * 4 < pairs) return StandardCharsets.UTF_16LE;
        if (even * 10 > pairs * 7 && odd * 4 < pairs) return StandardCharsets.UTF_16BE;
        return null;
    }

    /** Western text with so few letters beyond ASCII that the guess is no doubt: some accents, dashes and curly quotes. */
    static boolean surelyWestern(byte[] bytes, Charset guess) {
        if (!guess.equals(WESTERN)) return false;
        int beyond = 0;
        for (byte b : bytes) if (b < 0) beyond++;
        return beyond * 20 < bytes.length;
    }

    static Charset of(byte[] bytes) {
        Charset best = WESTERN;
        int bestScore = score(bytes, WESTERN) + MARGIN;
        for (Charset candidate : new Charset[] {ARABIC, CYRILLIC, ISO_ARABIC}) {
            int score = score(bytes, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** For text that claims to be Western: whether Arabic or Cyrillic letters explain it far better. */
    static boolean clearlyNotWestern(byte[] bytes) {
        Charset likely = of(bytes);
        return !likely.equals(WESTERN) && score(bytes, likely) > score(bytes, WESTERN) + 40;
    }

    /** Letters beside letters of the same script count for an encoding, marks and gaps against it. */
    private static int score(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) continue;
            if (c == '\uFFFD' || c < 0xa0) score -= 8;
            else if (!Character.isLetter(c)) score -= 1;
            else score += neighbour(text, i, c);
        }
        return score;
    }

    private static int neighbour(String text, int i, char c) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        var script = Character.UnicodeScript.of(c);
        int score = 0;
        for (char beside : new char[] {before, after}) {
            if (!Character.isLetter(beside)) continue;
            boolean same = Character.UnicodeScript.of(beside) == script;
            boolean bothBeyond = beside >= 0x80 && script == Character.UnicodeScript.LATIN;
            boolean oddCase = Character.isUpperCase(c) && Character.isLowerCase(before);
            score += same && !bothBeyond && !oddCase ? 2 : -2;
        }
        return score;
    }
}
