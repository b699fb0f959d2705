package org.safepassage.service.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.eligibility.Asked;
import org.safepassage.service.eligibility.Condition;
import org.safepassage.service.eligibility.FactDefinition;
import org.safepassage.service.eligibility.FactKind;
import org.safepassage.service.eligibility.Outcome;
import org.safepassage.service.eligibility.Rule;
import org.safepassage.service.eligibility.Transition;
import org.safepassage.service.eligibility.Vocabulary;

/** Reads {@code rules/*.csv}: one row is one rule, one column asks one fact. */
record RuleTables(List<Rule> rules, List<Line> lines) {
    static final Columns OWN_COLUMNS =
            Columns.of("category, rule, from, outcome, sentence", "until, transition, reference");
    private static final List<String> OUTCOMES = List.of("eligible", "not-eligible", "undetermined");
    private static final List<String> TRANSITIONS = List.of("undecided", "received", "everyone");

    /** Where a rule stands, so that faults found later can name the place. */
    record Line(Row row, Rule rule) {}

    static RuleTables read(Folder folder, Vocabulary vocabulary, Problems problems) {
        List<Line> lines = new ArrayList<>();
        List<String> facts = vocabulary.all().stream()
                .filter(f -> f.kind() != FactKind.BIRTH)
                .map(FactDefinition::code)
                .toList();
        for (String name : folder.csvIn("rules")) {
            folder.file(name).ifPresent(file -> {
                Table table = Table.read(file, OWN_COLUMNS.and(facts), problems);
                String sha256 = file.sha256();
                lines.addAll(table.map(row -> new Line(row, rule(row, table, vocabulary, sha256))));
            });
        }
        new RuleChecks(lines).run();
        return new RuleTables(lines.stream().map(Line::rule).toList(), lines);
    }

    /** Categories in the order in which the tables name them. */
    Set<String> categories() {
        Set<String> all = new LinkedHashSet<>();
        lines.forEach(l -> all.addAll(l.row().list("category")));
        return all;
    }

    void checkCategories(List<String> known, Problems problems) {
        for (Line line : lines) {
            for (String category : line.row().list("category")) {
                if (!known.contains(category)) {
                    line.row()
                            .problem(
                                    "category",
                                    "'" + category + "' is not in categories.csv. "
                                            + Problems.instead(category, known));
                }
            }
        }
    }

    private static Rule rule(Row row, Table table, Vocabulary vocabulary, String sha256) {
        row.required("category");
        String id = row.required("rule");
        Instant from = row.minute("from");
        Instant until = row.maybeMinute("until").orElse(Instant.MAX);
        if (row.sound() && !from.isBefore(until)) {
            row.problem(
                    "until", "The rule ends before it begins. Write a minute after " + from + ", or leave it empty.");
            until = Instant.MAX;
        }
        String outcome = row.oneOf("outcome", OUTCOMES);
        String transition = row.maybe("transition")
                .map(t -> row.oneOf("transition", TRANSITIONS))
                .orElse("undecided");
        List<Condition> conditions = new ArrayList<>();
        for (String heading : table.header()) {
            vocabulary.find(heading).flatMap(f -> condition(row, f)).ifPresent(conditions::add);
        }
        return new Rule(
                Set.copyOf(row.list("category")),
                id,
                row.sound() ? from : Instant.EPOCH,
                row.sound() ? until : Instant.MAX,
                Transition.ofCode(transition).orElse(Transition.UNDECIDED),
                conditions,
                Outcome.ofCode(outcome).orElse(Outcome.UNDETERMINED),
                row.required("sentence"),
                row.text("reference"),
                table.file(),
                sha256);
    }

    private static Optional<Condition> condition(Row row, FactDefinition fact) {
        Optional<Condition> condition = ConditionCells.read(row, fact.code(), fact);
        condition
                .filter(c -> c.asked() instanceof Asked.Unstated)
                .ifPresent(
                        c -> row.problem(
                                fact.code(),
                                "A rule cannot rest on not knowing. Leave the cell empty, or say what unknown counts as: (unknown: yes)."));
        return condition;
    }
}
