package org.safepassage.service.operations;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a factor on who asks for somebody. No operation may have one: sponsors do not move the queue. */
final class Advocacy {
    static final String REFUSAL =
            "Who asks for somebody never moves the queue and never makes a rule. Remove this line;"
                    + " advocates are recorded with the case all the same.";

    private static final List<String> BEGINNINGS =
            List.of("advoca", "sponsor", "lobby", "endors", "signator", "petition", "celebrit");
    private static final Set<String> WHOLE = Set.of("mp", "mps", "vip", "vips", "patron", "patrons", "senator");

    private Advocacy() {}

    /** Whether a code, or the words that explain points, speak of somebody who asks. */
    static boolean in(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (WHOLE.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
