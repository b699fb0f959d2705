package org.safepassage.service.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.safepassage.service.people.MentionContent;

/**
 * The words by which an erased person could be told in a text: every part of every name, every number, the birth date, and what was
 * said of danger. Rather one passage too many is masked than one too few.
 */
final class ErasedWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\u0640]+");
    private static final int FEWEST_DIGITS = 5;

    private final Set<String> words = new HashSet<>();
    private final Set<String> phrases = new HashSet<>();
    private final Set<String> digits = new HashSet<>();

    /** A stretch of a text of the message, UTF-16. */
    record Stretch(int part, int start, int end) {}

    private final List<Stretch> stretches = new ArrayList<>();

    static ErasedWords of(List<MentionContent> erased) {
        var all = new ErasedWords();
        erased.forEach(all::add);
        return all;
    }

    private void add(MentionContent content) {
        for (MentionContent.Name name : content.names()) {
            stretches.add(new Stretch(name.part(), name.start(), name.end()));
            for (String word : BETWEEN.split(folded(name.text()))) {
                if (word.length() > 1) {
                    words.add(word);
                }
            }
        }
        for (MentionContent.Number number : content.numbers()) {
            phrase(number.raw());
            phrase(number.normalised());
            String figures = figures(number.normalised());
            if (figures.length() >= FEWEST_DIGITS) {
                // The last eight are written whether or not a prefix stands before them.
                digits.add(figures.substring(Math.max(0, figures.length() - 8)));
            }
        }
        content.facts().forEach(said -> stretches.add(new Stretch(said.part(), said.start(), said.end())));
        content.heard().forEach(heard -> stretches.add(new Stretch(heard.part(), heard.start(), heard.end())));
        content.danger().forEach(this::phrase);
        MentionContent.Birth birth = content.birth();
        if (birth != null) {
            phrase(birth.raw());
        }
    }

    private void phrase(String text) {
        String folded = String.join(" ", BETWEEN.split(folded(text))).strip();
        if (folded.length() > 3) {
            phrases.add(folded);
        }
    }

    boolean tellIn(String text) {
        String[] said = BETWEEN.split(folded(text));
        for (String word : said) {
            if (words.contains(word)) {
                return true;
            }
        }
        String joined = String.join(" ", said);
        String figures = figures(text);
        return phrases.stream().anyMatch(joined::contains) || digits.stream().anyMatch(figures::contains);
    }

    /** @param part which text of the message; {@code from} and {@code to} the passage in it */
    boolean stretchInto(int part, int from, int to) {
        return stretches.stream().anyMatch(one -> one.part() == part && one.start() < to && one.end() > from);
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(plain).replaceAll("").replace('\u064a', '\u06cc').replace('\u0643', '\u06a9');
    }

    private static String figures(String text) {
        var figures = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(c -> figures.append(Character.digit(c, 10)));
        return figures.toString();
    }
}
