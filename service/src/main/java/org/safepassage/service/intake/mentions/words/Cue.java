package org.safepassage.service.intake.mentions.words;

/**
 * A listed phrase met in a text.
 *
 * @param from first token
 * @param to token after the last
 * @param value what the list says of the phrase; empty when the list only names it
 */
public record Cue(CueKind kind, int from, int to, String value) {

    /** The n-th word of the value, or the empty string. */
    public String word(int n) {
        String[] words = value.split(" ");
        return n < words.length ? words[n] : "";
    }
}
