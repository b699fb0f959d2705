package org.safepassage.service.intake.mentions.text;

import org.safepassage.service.intake.mentions.WrittenName.Script;

/**
 * One word, number or sign.
 *
 * @param folded lower case, without marks and joiners, digits as 0-9, look-alike Arabic letters made one
 * @param capital true when it begins with a capital letter
 * @param spaced true when white space stands before it
 * @param line number of the line it stands in, from 0
 */
public record Token(
        int start, int end, String folded, Kind kind, Script script, boolean capital, boolean spaced, int line) {

    /** CODE mixes letters and digits; a SIGN is a single mark of punctuation. */
    public enum Kind {
        WORD,
        NUMBER,
        CODE,
        SIGN
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean is(char sign) {
        return kind == Kind.SIGN && folded.charAt(0) == sign;
    }

    public boolean isOneOf(String signs) {
        return kind == Kind.SIGN && signs.indexOf(folded.charAt(0)) >= 0;
    }

    /** The number's value, or -1 for anything that is not a number of at most nine digits. */
    public int number() {
        return kind == Kind.NUMBER && folded.length() <= 9 ? Integer.parseInt(folded) : -1;
    }

    public int length() {
        return end - start;
    }
}
