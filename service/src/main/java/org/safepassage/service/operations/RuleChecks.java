package org.safepassage.service.operations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.eligibility.Rule;

/** Looks for faults between rows: an id used twice at one time, and a change that reaches some and loses others. */
final class RuleChecks {
    private final List<RuleTables.Line> lines;

    RuleChecks(List<RuleTables.Line> lines) {
        this.lines = lines;
    }

    void run() {
        Map<String, RuleTables.Line> byId = new HashMap<>();
        for (RuleTables.Line line : lines) {
            RuleTables.Line earlier = byId.put(line.rule().id(), line);
            if (earlier != null && overlap(earlier.rule(), line.rule())) {
                line.row()
                        .problem(
                                "rule",
                                "The rule '" + line.rule().id()
                                        + "' already stands in "
                                        + earlier.rule().table()
                                        + " at this time. Give this row an id of its own, or end the other with 'until'.");
            }
            for (RuleTables.Line other : lines) {
                checkHandOver(other, line);
            }
        }
    }

    // A decided application is held to its rule by the transition of both rows; with two policies it falls between.
    private static void checkHandOver(RuleTables.Line ending, RuleTables.Line beginning) {
        Rule before = ending.rule();
        Rule after = beginning.rule();
        boolean successor = before.until().equals(after.from())
                && before.categories().stream().anyMatch(after.categories()::contains);
        if (successor && before.transition() != after.transition()) {
            beginning
                    .row()
                    .problem(
                            "transition",
                            "'" + before.id() + "' ends when this rule begins, with transition '"
                                    + before.transition().code() + "'. Write the same in both rows.");
        }
    }

    private static boolean overlap(Rule one, Rule other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }
}
