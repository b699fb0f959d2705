package org.safepassage.service.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a fact says: a coded word, a whole number (a year, a count), or the days between which a birth lies. */
public sealed interface Value {

    /** The value as it is stored and shown; {@link FactKind#read} turns it back. */
    String text();

    record Word(String text) implements Value {}

    record Whole(int number) implements Value {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }

    /** A birth on an unknown day from {@code earliest} to {@code latest}, both included; equal when exact. */
    record Born(LocalDate earliest, LocalDate latest) implements Value {
        public Born {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException("The latest day of birth lies before the earliest");
            }
        }

        /** An ISO 8601 interval, or one day. */
        @Override
        public String text() {
            return earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
        }

        int youngest(LocalDate day) {
            return (int) ChronoUnit.YEARS.between(latest, day);
        }

        int oldest(LocalDate day) {
            return (int) ChronoUnit.YEARS.between(earliest, day);
        }
    }
}
