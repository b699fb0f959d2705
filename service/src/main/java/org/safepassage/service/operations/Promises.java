package org.safepassage.service.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was asked for, offered and promised on the public record, before the service takes up the account. */
public record Promises(
        List<Demand> demands, List<Inducement> inducements, List<Meeting> meetings, List<Assurance> assurances) {
    public Promises {
        demands = List.copyOf(demands);
        inducements = List.copyOf(inducements);
        meetings = List.copyOf(meetings);
        assurances = List.copyOf(assurances);
    }

    /** A day when it is known, and what the record says of it, such as "early September 2021". */
    public record When(Optional<LocalDate> day, String words) {}

    public record Demand(String code, String by, String of, String words, When when, String source) {}

    public record Inducement(String code, String by, String to, String what, When when, String source) {}

    public record Meeting(String code, List<String> sides, String place, String about, When when, String source) {
        public Meeting {
            sides = List.copyOf(sides);
        }
    }

    /**
     * A promise of safe passage.
     *
     * @param state sought, claimed, received or tested
     * @param scope who may pass, where
     * @param places codes of the crossings and airports it speaks of; empty when any
     * @param documents codes of the papers it asks for, one of which suffices; empty when none is asked for
     * @param people whom it speaks of: any, nationals (of the country left) or foreign-nationals
     * @param expires the last day, when one was named
     */
    public record Assurance(
            String code,
            String state,
            String by,
            String to,
            String words,
            String scope,
            List<String> places,
            List<String> documents,
            String people,
            When when,
            Optional<LocalDate> expires,
            List<String> witnesses,
            String source) {
        public Assurance {
            places = List.copyOf(places);
            documents = List.copyOf(documents);
            witnesses = List.copyOf(witnesses);
        }
    }
}
