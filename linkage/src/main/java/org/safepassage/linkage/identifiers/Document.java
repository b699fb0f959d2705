package org.safepassage.linkage.identifiers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A numbered paper: passport, tazkira, service number, case number.
 *
 * @param type lower-case word for the kind of paper; numbers of different types are never compared
 * @param number capital letters and digits 0-9 only
 */
public record Document(String type, String number) {
    public static Optional<Document> read(String type, String written) {
        StringBuilder number = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                number.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isLetter(c)) {
                number.appendCodePoint(Character.toUpperCase(c));
            }
        });
        boolean readable = number.length() >= 3 && number.chars().anyMatch(Character::isDigit);
        return readable
                ? Optional.of(new Document(type.strip().toLowerCase(Locale.ROOT), number.toString()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Document[" + type + ", " + number.length() + " characters]";
    }
}
