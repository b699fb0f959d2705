package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.NameTables;

/** The sentences and words of one language, by heading; what each heading states is fixed, how it is said is chance. */
final class Phrases {
    private static final Map<String, Phrases> ALL =
            Map.of("en", new Phrases("en"), "fa", new Phrases("fa"), "ps", new Phrases("ps"));
    private final Map<String, List<String>> phrases = new HashMap<>();

    private Phrases(String language) {
        String folder = "/org/safepassage/exercise/phrases/" + language;
        String heading = "";
        for (String line : NameTables.lines(folder + ".txt")) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else {
                phrases.computeIfAbsent(heading, any -> new ArrayList<>()).add(line);
            }
        }
        for (String line : NameTables.lines(folder + ".words.tsv")) {
            String[] cells = line.split("\t");
            phrases.put(cells[0], List.of(cells[1].split("\\|")));
        }
    }

    static Phrases of(String language) {
        Phrases found = ALL.get(language);
        if (found == null) {
            throw new IllegalArgumentException("No phrases in the language " + language);
        }
        return found;
    }

    Set<String> headings() {
        return phrases.keySet();
    }

    List<String> all(String heading) {
        List<String> found = phrases.get(heading);
        if (found == null) {
            throw new IllegalArgumentException("No phrases under the heading " + heading);
        }
        return found;
    }

    String pick(String heading, Chance chance) {
        return chance.pick(all(heading));
    }

    /** A phrase with its braces filled; a brace without a word is a fault of the resource and is named. */
    String say(String heading, Chance chance, Map<String, String> words) {
        return fill(pick(heading, chance), words);
    }

    static String fill(String phrase, Map<String, String> words) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (true) {
            int open = phrase.indexOf('{', at);
            if (open < 0) {
                return out.append(phrase, at, phrase.length()).toString();
            }
            int close = phrase.indexOf('}', open);
            String word = words.get(phrase.substring(open + 1, close));
            if (word == null) {
                throw new IllegalArgumentException("Nothing to put into: " + phrase);
            }
            out.append(phrase, at, open).append(word);
            at = close + 1;
        }
    }
}
