package org.safepassage.service.vault;

/** Which key sealed something: its place in the keys folder. It says nothing of the key itself and may stand in the database. */
public record KeyNumber(long value) {
    public KeyNumber {
        if (value < 0) {
            throw new IllegalArgumentException("a key number is not negative: " + value);
        }
    }
}
