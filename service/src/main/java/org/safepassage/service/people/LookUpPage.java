package org.safepassage.service.people;

import org.jspecify.annotations.Nullable;
import org.safepassage.service.pages.Table;

/**
 * @param words {@code father} and {@code birthYear} as they were typed
 * @param hits null before anything was asked, or when it found too many or too little
 * @param advice what to add or do, in a sentence; empty when there is nothing to say
 * @param budget what the look-up cost of the day's budget, in words; empty before
 */
public record LookUpPage(
        String words,
        String father,
        String birthYear,
        @Nullable Table hits,
        String advice,
        String budget) {
    @Override
    public String toString() {
        return "LookUpPage[]";
    }
}
