package org.safepassage.exercise.people;

import java.time.LocalDate;

/** When a person was born, and how well the family knows it. */
public record Birth(LocalDate date, Precision known) {
    /** The last day of the crisis: ages are counted at it. */
    public static final LocalDate COUNTED_AT = LocalDate.of(2021, 8, 29);

    /** How well a birth is known. FIRST_OF_JANUARY is what an office entered when only the year was known. */
    public enum Precision {
        DAY,
        YEAR,
        FIRST_OF_JANUARY
    }

    public int age() {
        return date.until(COUNTED_AT).getYears();
    }

    /** Near 16 and 18 a vague date would leave open what the rules say, so these are always written exactly. */
    public boolean nearAnAgeLimit() {
        return age() >= 13 && age() <= 20;
    }
}
