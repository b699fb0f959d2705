package org.safepassage.service.intake.conduct;

/**
 * Words of one writer.
 *
 * @param part the number of the text within its message
 * @param start where the stretch begins within that text, in UTF-16 units
 */
public record Stretch(int part, int start, String words) {
    @Override
    public String toString() {
        return "Stretch[part " + part + ", " + words.length() + "]";
    }
}
