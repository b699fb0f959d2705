package org.safepassage.service.intake.conduct;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The phrases of {@code en.tsv}, {@code fa.tsv} and {@code ps.tsv}, found in a sentence. */
final class Phrases {
    private final Map<String, List<Phrase>> byHead = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    /** One phrase in a sentence. {@code to} is the word after its last. */
    record At(int from, int to, String value) {}

    static Phrases bundled() {
        Phrases phrases = new Phrases();
        List.of("en", "fa", "ps").forEach(phrases::read);
        return phrases;
    }

    void add(Phrase phrase) {
        phrase.heads()
                .forEach(head ->
                        byHead.computeIfAbsent(head, any -> new ArrayList<>()).add(phrase));
        phrase.beginnings()
                .forEach(head -> byBeginning
                        .computeIfAbsent(head, any -> new ArrayList<>())
                        .add(phrase));
    }

    /** Every phrase, by where it begins; of those of one value that begin together only the longest. */
    List<At> in(List<String> words) {
        List<At> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Map<String, Integer> ends = new HashMap<>();
            for (Phrase phrase : startingWith(words.get(i))) {
                int end = phrase.endAt(words, i);
                if (end >= 0) {
                    ends.merge(phrase.value(), end, Math::max);
                }
            }
            int from = i;
            ends.forEach((value, end) -> found.add(new At(from, end, value)));
        }
        return found;
    }

    private List<Phrase> startingWith(String word) {
        List<Phrase> some = new ArrayList<>(byHead.getOrDefault(word, List.of()));
        byBeginning.forEach((beginning, phrases) -> {
            if (word.startsWith(beginning)) {
                some.addAll(phrases);
            }
        });
        return some;
    }

    private void read(String language) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(language + ".tsv"), language),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        add(Phrase.of(cells[0], cells[1].strip()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("phrases of conduct in " + language + " cannot be read", e);
        }
    }
}
