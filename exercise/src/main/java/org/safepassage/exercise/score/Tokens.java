package org.safepassage.exercise.score;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a name as written, for telling which of several mentions in a message is meant; not for linking people. */
final class Tokens {
    private Tokens() {}

    static Set<String> of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ي', 'ی')
                .replace('ك', 'ک')
                .replace("\u200c", "")
                .replace("\u200f", "")
                .replace("\u200e", "");
        Set<String> tokens = new TreeSet<>();
        for (String token : plain.split("[^\\p{L}\\p{M}]+")) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** Dice's coefficient of the words, 0 to 1. */
    static double overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long both = a.stream().filter(b::contains).count();
        return 2.0 * both / (a.size() + b.size());
    }
}
