package org.safepassage.service.intake.reading.words;

/**
 * @param charset the encoding used, in lower case
 * @param guessed the stated encoding was missing (with letters beyond ASCII) or wrong
 * @param gaps some bytes had no meaning in it
 */
public record Decoded(String text, String charset, boolean guessed, boolean gaps) {

    @Override
    public String toString() {
        return "Decoded[charset=" + charset + ", length=" + text.length() + "]";
    }
}
