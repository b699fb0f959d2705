package org.safepassage.service.permits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.permits.check.Fingerprint;

/**
 * What a paper says of whom it is for. It takes name, year of birth and document, and nothing else of what is known.
 *
 * @param document the number, when one is known
 */
record Holder(String name, OptionalInt born, Optional<String> document, Optional<Fingerprint> photo) {

    static Optional<Holder> of(List<Mentioned> mentions, @Nullable Fingerprint photo) {
        return name(mentions)
                .map(name -> new Holder(name, born(mentions), document(mentions), Optional.ofNullable(photo)));
    }

    /** The fullest that anybody wrote in Latin letters, which every border can read; else the fullest. */
    private static Optional<String> name(List<Mentioned> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.content().names().stream())
                .map(name -> plain(name.text()))
                .filter(name -> !name.isEmpty())
                .min(Comparator.comparing((String name) -> !isLatin(name))
                        .thenComparing(name -> -name.split(" ").length)
                        .thenComparing(name -> -name.length())
                        .thenComparing(name -> name));
    }

    /** Without signs that are not seen; blanks single. */
    private static String plain(String name) {
        return name.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> c == ' ' || c == 0x200c || !isHidden(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static boolean isHidden(int c) {
        int kind = Character.getType(c);
        return kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.PRIVATE_USE
                || kind == Character.SURROGATE
                || kind == Character.UNASSIGNED;
    }

    private static boolean isLatin(String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(c -> c < 0x250);
    }

    /** Only a year on which everything said agrees: a year in doubt would turn somebody back. */
    private static OptionalInt born(List<Mentioned> mentions) {
        int[] years = mentions.stream()
                .map(mention -> mention.content().birth())
                .filter(birth -> birth != null
                        && birth.earliest().getYear() == birth.latest().getYear())
                .map(MentionContent.Birth::earliest)
                .mapToInt(LocalDate::getYear)
                .distinct()
                .toArray();
        return years.length == 1 && years[0] > 1900 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    /** A passport before a tazkira; the same everywhere, or none. */
    private static Optional<String> document(List<Mentioned> mentions) {
        for (String type : List.of("passport", "tazkira")) {
            List<String> numbers = mentions.stream()
                    .flatMap(mention -> mention.content().numbers().stream())
                    .filter(number -> number.type().equals(type))
                    .map(MentionContent.Number::normalised)
                    .distinct()
                    .toList();
            if (numbers.size() == 1) {
                return Optional.of(numbers.getFirst());
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Holder[]";
    }
}
