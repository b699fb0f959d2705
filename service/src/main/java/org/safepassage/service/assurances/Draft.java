package org.safepassage.service.assurances;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is about to be recorded: from the operation's folder, or by somebody who was there or read of it. */
final class Draft {
    private Draft() {}

    /**
     * Where it comes from.
     *
     * @param code the folder's own; empty when a person recorded it
     * @param words such as "early September 2021", where no day is known
     */
    record Origin(Optional<String> code, Optional<LocalDate> day, String words, String source, boolean exercise) {}

    record Demand(String by, String of, String words, Origin origin) {}

    record Inducement(String by, String to, String words, Origin origin) {}

    record Meeting(List<String> sides, String place, String about, Origin origin) {}

    /**
     * @param places codes; empty when any
     * @param documents codes; empty when none is asked for
     * @param people any, nationals or foreign-nationals
     * @param until when it ends, when that was said
     */
    record Promise(
            String state,
            String by,
            String to,
            String words,
            String scope,
            List<String> places,
            List<String> documents,
            String people,
            Instant from,
            Optional<Instant> until,
            List<String> witnesses,
            Optional<AssuranceId> replaces,
            Origin origin) {}
}
