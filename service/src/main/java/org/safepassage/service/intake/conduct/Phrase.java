package org.safepassage.service.intake.conduct;

import java.util.Arrays;
import java.util.List;
import org.safepassage.service.intake.mentions.text.Folding;

/**
 * Words in order. {@code a|b} is either word, {@code a*} any word that begins so, {@code _} up to three words of any kind.
 *
 * @param value what a sentence with these words tells
 */
record Phrase(List<List<String>> slots, String value) {
    private static final int GAP = 3;

    static Phrase of(String written, String value) {
        return new Phrase(
                Arrays.stream(written.strip().split(" +"))
                        .map(slot -> Arrays.stream(slot.split("\\|"))
                                .map(Folding::fold)
                                .toList())
                        .toList(),
                value);
    }

    /** Where it ends when it begins at this word, or -1. */
    int endAt(List<String> words, int from) {
        return endAt(words, from, 0);
    }

    private int endAt(List<String> words, int at, int slot) {
        if (slot == slots.size()) {
            return at;
        }
        if (slots.get(slot).getFirst().equals("_")) {
            for (int skipped = 0; skipped <= GAP && at + skipped <= words.size(); skipped++) {
                int end = endAt(words, at + skipped, slot + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return at < words.size() && fits(slots.get(slot), words.get(at)) ? endAt(words, at + 1, slot + 1) : -1;
    }

    /** Words that the first of it may be; one that ends in a star is not among them. */
    List<String> heads() {
        return slots.getFirst().stream().filter(word -> !word.endsWith("*")).toList();
    }

    List<String> beginnings() {
        return slots.getFirst().stream()
                .filter(word -> word.endsWith("*"))
                .map(word -> word.substring(0, word.length() - 1))
                .toList();
    }

    private static boolean fits(List<String> slot, String word) {
        return slot.stream()
                .anyMatch(one ->
                        one.endsWith("*") ? word.startsWith(one.substring(0, one.length() - 1)) : one.equals(word));
    }
}
