package org.safepassage.service.pages;

/** One of the answers that a form offers, with words below it where they help. */
public record Choice(String value, String words, String hint, boolean chosen) {
    public static Choice of(String value, String words, boolean chosen) {
        return new Choice(value, words, "", chosen);
    }
}
