package org.safepassage.service.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One number that may be said aloud.
 *
 * @param code how files and addresses name it
 * @param definition what is counted, in a sentence
 * @param unit messages, hours, people or families
 * @param low the lower end of the interval, when the number is uncertain; 95 of 100 such intervals hold the truth
 * @param high the upper end
 * @param of what it is part of, such as the size of a roll
 * @param excludes what it leaves out, in a sentence
 * @param owner who answers for it
 * @param asAt when it is true
 * @param knownAt by what had been recorded then
 */
public record Figure(
        String code,
        String title,
        String definition,
        String unit,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Long of,
        String excludes,
        String owner,
        Instant asAt,
        Instant knownAt) {

    public long whole() {
        return Math.round(value);
    }

    /** The unit as it is said after this number: one person, two people. */
    public String unitSaid() {
        return value != 1
                ? unit
                : switch (unit) {
                    case "people" -> "person";
                    case "families" -> "family";
                    case "messages" -> "message";
                    case "hours" -> "hour";
                    default -> unit;
                };
    }
}
