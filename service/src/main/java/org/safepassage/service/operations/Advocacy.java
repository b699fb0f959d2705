package org.safepassage.service.operations;

import java.util.List;
import java.util.Locale;

/** Tells a factor on who asks for somebody. No operation may have one: sponsors do not move the queue. */
final class Advocacy {
    static final String REFUSAL =
            "Who asks for somebody never moves the queue or a rule. Remove this line; advocates are"
                    + " recorded with the case all the same.";

    private static final List<String> WORDS = List.of(
            "advocate",
            "advocacy",
            "sponsor",
            "lobby",
            "endorse",
            "signator",
            "petition",
            "celebrity",
            "patron",
            "mp",
            "mps",
            "minister",
            "parliament",
            "senator",
            "congress",
            "vip");

    private Advocacy() {}

    static boolean in(String code) {
        for (String part : code.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            for (String word : WORDS) {
                if (word.length() <= 3 ? part.equals(word) : part.startsWith(word)) {
                    return !part.startsWith("ministry");
                }
            }
        }
        return false;
    }
}
