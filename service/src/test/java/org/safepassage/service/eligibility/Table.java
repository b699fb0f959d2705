package org.safepassage.service.eligibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A small rule table for tests. */
final class Table {
    static final Instant AT = Instant.parse("2021-08-22T12:00:00Z");
    private static final Vocabulary VOCABULARY = Vocabulary.everywhere();

    private final List<Rule> rules = new ArrayList<>();

    /** A row; each cell is written {@code fact: cell}. */
    Table row(String id, Outcome outcome, String... cells) {
        List<Condition> conditions = Arrays.stream(cells).map(Table::condition).toList();
        rules.add(new Rule(
                Set.of("help"),
                id,
                Instant.EPOCH,
                Instant.MAX,
                Transition.EVERYONE,
                conditions,
                outcome,
                "Sentence of " + id + ".",
                "reference",
                "rules/help.csv",
                "0".repeat(64)));
        return this;
    }

    Finding find(Facts facts) {
        return rules().assess(facts, AT).all().getFirst();
    }

    Rules rules() {
        return Rules.of(VOCABULARY, List.of("help"), rules);
    }

    /** Facts, each written {@code fact: value}, all from one letter. */
    static Facts facts(String... values) {
        Facts.Statements stated = Facts.stated(VOCABULARY);
        for (String value : values) {
            String[] parts = value.split(": ", 2);
            stated.add(parts[0], parts[1], new Source("letter-1"));
        }
        return stated.build();
    }

    static Condition condition(String cell) {
        String[] parts = cell.split(": ", 2);
        return Condition.read(VOCABULARY.find(parts[0]).orElseThrow(), parts[1]);
    }
}
