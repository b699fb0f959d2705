package org.safepassage.service.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safepassage.linkage.Described;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.dates.Reckoning;
import org.safepassage.linkage.identifiers.Document;

/**
 * What somebody typed to find a person, taken apart: a name in any script, telephones, e-mail addresses, documents' numbers, a case
 * number. It is personal: never in an address, a log or an entry.
 */
record Question(String words, String father, String birthYear) {
    private static final int LONGEST = 200;
    private static final Pattern CASE =
            Pattern.compile("(?i)\\s*(?:case\\s*(?:no\\.?|number)?\\s*|#\\s*)?(\\d{1,7})\\s*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+");
    /** Five digits or more, with what people write between them; letters may stand before, as in a passport's number. */
    private static final Pattern NUMBER =
            Pattern.compile("\\+?(?:[A-Za-z]{1,3}[- ]?){0,2}\\d(?:[\\s()./-]{0,2}\\d){4,}");

    private static final int FEWEST_DIGITS_OF_PHONE = 7;
    private static final int LAST_SOLAR_YEAR = 1500;
    private static final List<String> PAPERS = List.of("passport", "tazkira", "service", "case-number");

    Question {
        words = clean(words);
        father = clean(father);
        birthYear = clean(birthYear);
    }

    /** Digits of any script become 0 to 9. */
    private static String clean(String typed) {
        String normal = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder();
        normal.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else {
                plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return plain.toString();
    }

    OptionalLong caseNumber() {
        Matcher matched = CASE.matcher(words);
        return matched.matches() ? OptionalLong.of(Long.parseLong(matched.group(1))) : OptionalLong.empty();
    }

    /** What was typed as the beginning of what is known of somebody. */
    Described described() {
        List<String> emails = found(EMAIL, words);
        String rest = EMAIL.matcher(words).replaceAll(" ");
        List<String> numbers = found(NUMBER, rest);
        String name = NUMBER.matcher(rest).replaceAll(" ").strip();
        List<Document> papers = numbers.stream()
                .flatMap(number -> PAPERS.stream().flatMap(type -> Document.read(type, number).stream()))
                .toList();
        List<String> phones = numbers.stream()
                .filter(number -> number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS_OF_PHONE
                        && number.chars().noneMatch(Character::isLetter))
                .toList();
        OptionalInt year = year();
        return Described.named(name)
                .father(father.isEmpty() ? null : father)
                .born(year.isEmpty() ? null : born(year.getAsInt()))
                .phones(phones)
                .emails(emails)
                .documents(papers);
    }

    /** A year of either calendar; empty when none was typed. */
    OptionalInt year() {
        return birthYear.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(birthYear)) : OptionalInt.empty();
    }

    boolean isYearUnreadable() {
        return !birthYear.isEmpty() && year().isEmpty();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static BirthDate born(int year) {
        return BirthDate.about(year, 1, year < LAST_SOLAR_YEAR ? Reckoning.SOLAR_HIJRI : Reckoning.GREGORIAN);
    }

    private static List<String> found(Pattern pattern, String in) {
        List<String> found = new ArrayList<>();
        Stream.of(in).map(pattern::matcher).forEach(matcher -> {
            while (matcher.find()) {
                found.add(matcher.group());
            }
        });
        return found;
    }

    @Override
    public String toString() {
        return "Question[" + words.length() + " characters]";
    }
}
