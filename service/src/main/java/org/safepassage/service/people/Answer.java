package org.safepassage.service.people;

import java.util.List;

/** What a look-up comes to. */
sealed interface Answer {
    /** The people that fit, the likeliest first; none when nobody does. */
    record Hits(List<Hit> hits) implements Answer {
        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /** More than may be shown: nobody was shown, and nothing was counted. */
    record TooMany(int people) implements Answer {}

    /** Too little was typed to find anybody by: a single common name. */
    record TooLittle() implements Answer {}

    /**
     * One person, as far as it takes to tell them from others.
     *
     * @param with the mention that fits best, opened
     * @param alsoWritten the name as other mentions that fit have it
     * @param bits how much more likely what agrees is in one person than in two; rarity left out
     * @param why what agrees, in words that name no value
     * @param byNumber whether a telephone, address, document or case number found it
     */
    record Hit(
            PersonId person,
            Mentioned with,
            List<String> alsoWritten,
            double bits,
            List<String> why,
            boolean byNumber) {
        @Override
        public String toString() {
            return "Hit[" + person.value() + "]";
        }
    }
}
