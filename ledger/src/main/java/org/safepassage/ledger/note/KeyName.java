package org.safepassage.ledger.note;

/** The name of a key in a signed note, by habit the origin of the log, such as {@code safe-passage/afghanistan-2021}. */
final class KeyName {
    private KeyName() {}

    static String check(String name) {
        boolean bad = name.chars()
                .anyMatch(c -> c == '+' || c < ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c));
        if (name.isEmpty() || bad) {
            throw new IllegalArgumentException(
                    "a key name has at least one character, and no space, plus or control character");
        }
        return name;
    }
}
