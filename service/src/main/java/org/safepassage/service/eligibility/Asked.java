package org.safepassage.service.eligibility;

import java.util.Set;

/** What a condition asks of a value. */
public sealed interface Asked {

    record OneOf(Set<String> words, boolean negated) implements Asked {
        public OneOf {
            words = Set.copyOf(words);
        }

        Answer of(String word) {
            return Answer.of(words.contains(word) != negated);
        }
    }

    /** Whether nothing is known of it; priority may ask so, a rule table may not. */
    record Unstated() implements Asked {}

    /** A whole number from {@code low} to {@code high}, both included. */
    record Within(int low, int high) implements Asked {
        Answer of(int number) {
            return Answer.of(number >= low && number <= high);
        }

        /** The answer for a number known only to lie from {@code least} to {@code most}. */
        Answer ofAny(int least, int most) {
            if (least >= low && most <= high) {
                return Answer.YES;
            }
            return most < low || least > high ? Answer.NO : Answer.UNKNOWN;
        }
    }
}
