package org.safepassage.linkage.model;

/**
 * One level of one field: how often it is seen in two records of the same person, of two relatives (one household), and of
 * two strangers, given that both records state the field.
 *
 * @param words what it says to a reader
 * @param byFrequency true when the strangers' share is the frequency of the value, not the given number
 */
public record Level(String words, double same, double relative, double stranger, boolean byFrequency) {
    public Level {
        if (!(same > 0 && relative > 0 && stranger > 0)) {
            throw new IllegalArgumentException("a level needs three shares above 0: " + words);
        }
    }
}
