package org.safepassage.service.operations;

import java.util.List;

/** Reads {@code demands.csv}, {@code inducements.csv}, {@code meetings.csv} and {@code assurances.csv}. */
final class PromisesFiles {
    private static final List<String> STATES = List.of("sought", "claimed", "received", "tested");

    private static final List<String> PEOPLE = List.of("any", "nationals", "foreign-nationals");

    private PromisesFiles() {}

    static Promises read(Folder folder) {
        return new Promises(
                folder.keyed("demands.csv", Columns.of("demand, by, of, words, source", "day, when"))
                        .map(row -> new Promises.Demand(
                                row.code("demand"),
                                row.required("by"),
                                row.required("of"),
                                row.required("words"),
                                when(row),
                                row.required("source"))),
                folder.keyed("inducements.csv", Columns.of("inducement, by, to, what, source", "day, when"))
                        .map(row -> new Promises.Inducement(
                                row.code("inducement"),
                                row.required("by"),
                                row.required("to"),
                                row.required("what"),
                                when(row),
                                row.required("source"))),
                folder.keyed("meetings.csv", Columns.of("meeting, sides, source", "place, about, day, when"))
                        .map(row -> new Promises.Meeting(
                                row.code("meeting"),
                                row.list("sides"),
                                row.text("place"),
                                row.text("about"),
                                when(row),
                                row.required("source"))),
                folder.keyed(
                                "assurances.csv",
                                Columns.of(
                                        "assurance, state, by, to, words, source",
                                        "scope, places, documents, people, day, when, expires, witnesses"))
                        .map(PromisesFiles::assurance));
    }

    private static Promises.Assurance assurance(Row row) {
        return new Promises.Assurance(
                row.code("assurance"),
                row.oneOf("state", STATES),
                row.required("by"),
                row.required("to"),
                row.required("words"),
                row.text("scope"),
                row.list("places"),
                row.list("documents"),
                row.maybe("people").map(p -> row.oneOf("people", PEOPLE)).orElse("any"),
                when(row),
                row.maybeDay("expires"),
                row.list("witnesses"),
                row.required("source"));
    }

    private static Promises.When when(Row row) {
        return new Promises.When(row.maybeDay("day"), row.text("when"));
    }
}
