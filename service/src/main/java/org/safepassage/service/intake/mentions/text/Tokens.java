package org.safepassage.service.intake.mentions.text;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.intake.mentions.WrittenName.Script;
import org.safepassage.service.intake.mentions.text.Token.Kind;

/** Cuts a text into tokens in one pass. */
public final class Tokens {

    private final CharSequence text;
    private final List<Token> out;
    private int at;
    private int line;
    private boolean spaced = true;

    private Tokens(CharSequence text) {
        this.text = text;
        this.out = new ArrayList<>(text.length() / 5 + 4);
    }

    public static List<Token> of(CharSequence text) {
        Tokens tokens = new Tokens(text);
        tokens.skipQuoteMarks();
        tokens.cut();
        return tokens.out;
    }

    private void cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\u2028' || c == '\u2029') {
                line++;
                skipSpace();
                skipQuoteMarks();
            } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                if (c == '\t') {
                    add(at, at + 1, Kind.SIGN, Script.OTHER, "\t");
                }
                skipSpace();
            } else if (Folding.isInvisible(c) || Folding.isMark(c)) {
                at++;
            } else if (isWordPart(c)) {
                word();
            } else {
                int end = at + (Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1);
                add(at, end, Kind.SIGN, Script.OTHER, sign(c));
                at = end;
            }
        }
    }

    /** The signs that mail programs set before quoted lines are no text. */
    private void skipQuoteMarks() {
        while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
            at++;
        }
    }

    private void skipSpace() {
        spaced = true;
        at++;
    }

    private void word() {
        int start = at;
        boolean digits = false;
        boolean letters = false;
        boolean arabic = false;
        boolean latin = false;
        int end = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Folding.digit(c) >= 0) {
                digits = true;
            } else if (Folding.isArabicLetter(c)) {
                letters = arabic = true;
            } else if (Character.isLetter(c)) {
                letters = true;
                latin |= c < '\u0250' || c >= '\u1E00' && c < '\u1F00';
            } else if (!joins(c)) {
                break;
            }
            at++;
            if (!Folding.isMark(c) && !Folding.isInvisible(c)) {
                end = at;
            }
        }
        Kind kind = letters ? digits ? Kind.CODE : Kind.WORD : Kind.NUMBER;
        Script script = arabic ? Script.ARABIC : latin ? Script.LATIN : Script.OTHER;
        add(start, end, kind, script, Folding.fold(text, start, end));
    }

    /** An apostrophe between two letters, a mark or an invisible sign inside a word does not end it. */
    private boolean joins(char c) {
        if (Folding.isMark(c) || Folding.isInvisible(c)) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u02BC';
        return apostrophe
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Folding.digit(c) >= 0;
    }

    private void add(int start, int end, Kind kind, Script script, String folded) {
        boolean capital = Character.isUpperCase(text.charAt(start));
        out.add(new Token(start, end, folded, kind, script, capital, spaced, line));
        spaced = false;
    }

    private static String sign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
            case '،' -> ",";
            case '؛' -> ";";
            case '؟' -> "?";
            case '۔', '\u3002' -> ".";
            case '：', '\uFE55' -> ":";
            case '\u2022', '\u25CF', '\u25AA', '\u00B7', '\u25E6', '\u2023', '\u2043', '\u25A0' -> "•";
            case '\u201C', '\u201D', '«', '»' -> "\"";
            default -> String.valueOf(c);
        };
    }
}
