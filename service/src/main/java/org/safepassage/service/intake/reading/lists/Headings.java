package org.safepassage.service.intake.reading.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.safepassage.service.intake.reading.ColumnMeaning;

/** The headings of lists in the languages they come in, read from {@code headings.txt}. */
final class Headings {
    private static final Map<String, ColumnMeaning> KNOWN = load();
    private static final int LONGEST = 60;

    private Headings() {}

    static ColumnMeaning meaning(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST || heading.indexOf('@') >= 0) return ColumnMeaning.UNKNOWN;
        String plain = plain(heading);
        ColumnMeaning whole = KNOWN.get(plain);
        if (whole != null) return whole;
        int parenthesis = heading.indexOf('(');
        if (parenthesis > 0) {
            ColumnMeaning before = KNOWN.get(plain(heading.substring(0, parenthesis)));
            if (before != null) return before;
        }
        return withinWords(plain.split(" "));
    }

    /** Whether this is the bare word "name", which means the given name where a family name stands beside it. */
    static boolean bareName(String heading) {
        return switch (plain(heading)) {
            case "name", "names", "نام", "اسم", "نوم", "nom" -> true;
            default -> false;
        };
    }

    private static ColumnMeaning withinWords(String[] words) {
        if (words.length > 7) return ColumnMeaning.UNKNOWN;
        for (int length = words.length - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String part = String.join(" ", java.util.Arrays.asList(words).subList(from, from + length));
                ColumnMeaning meaning = part.length() < 3 ? null : KNOWN.get(part);
                if (meaning != null) return meaning;
            }
        }
        return ColumnMeaning.UNKNOWN;
    }

    /** Lower case, one form of the Arabic letters, no marks, single spaces. */
    static String plain(String heading) {
        String folded = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ې', 'ی')
                .replace('ۍ', 'ی')
                .replace('ك', 'ک')
                .replace('ګ', 'گ')
                .replace('آ', 'ا')
                .replace('أ', 'ا')
                .replace('ة', 'ه')
                .replace("'", "")
                .replace("’", "");
        return folded.replaceAll("[\\p{M}\\u200e\\u200f\\u061c]", "")
                .replaceAll("[^\\p{L}\\p{N}#№]+", " ")
                .strip();
    }

    private static Map<String, ColumnMeaning> load() {
        var known = new HashMap<String, ColumnMeaning>();
        try (InputStream file = Objects.requireNonNull(Headings.class.getResourceAsStream("headings.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(":"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        var meaning = ColumnMeaning.valueOf(line.substring(0, colon));
                        for (String heading : line.substring(colon + 1).split("\\|"))
                            known.putIfAbsent(plain(heading), meaning);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
