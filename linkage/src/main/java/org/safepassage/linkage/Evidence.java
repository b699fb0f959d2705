package org.safepassage.linkage;

/**
 * What one field says of a pair.
 *
 * @param field given, other, father, birth, phone ... as in the model file; "rarity" and "household" for what applies to all
 * @param level the level reached, as in the model file
 * @param bits weight against two strangers; positive speaks for the same person
 * @param relativeBits weight against two relatives of one household
 * @param words the level in plain words; names no value
 */
public record Evidence(String field, String level, double bits, double relativeBits, String words) {
    /** The line that a caseworker reads, such as "same birth date (+13.3 bits)". */
    public String sentence() {
        return "%s (%+.1f bits)".formatted(words, bits);
    }
}
