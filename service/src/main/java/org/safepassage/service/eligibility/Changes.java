package org.safepassage.service.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would change a result. */
final class Changes {
    private Changes() {}

    static List<Change> of(Outcome outcome, List<Rule> rules, Circumstances circumstances) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (Rule rule : rules) {
            switch (outcome) {
                case ELIGIBLE -> assumptions(rule, circumstances, changes);
                case NOT_ELIGIBLE -> onlyFailure(rule, circumstances, changes);
                case UNDETERMINED -> openFacts(rule, circumstances, changes);
            }
        }
        return List.copyOf(changes.values());
    }

    private static void openFacts(Rule rule, Circumstances circumstances, Map<String, Change> changes) {
        if (rule.holds(circumstances) != Answer.UNKNOWN) {
            return;
        }
        for (Condition condition : rule.conditions()) {
            if (condition.answer(circumstances) == Answer.UNKNOWN) {
                FactDefinition fact = condition.fact();
                changes.putIfAbsent(fact.code(), new Change(fact.code(), fact.name() + " is open: ask " + fact.ask()));
            }
        }
    }

    private static void assumptions(Rule rule, Circumstances circumstances, Map<String, Change> changes) {
        if (rule.outcome() != Outcome.ELIGIBLE || rule.holds(circumstances) != Answer.YES) {
            return;
        }
        for (Condition condition : rule.conditions()) {
            if (condition.plainAnswer(circumstances) == Answer.UNKNOWN) {
                FactDefinition fact = condition.fact();
                changes.putIfAbsent(
                        fact.code(),
                        new Change(
                                fact.code(),
                                fact.name() + " is not known and was assumed; " + rule.id() + " asks "
                                        + condition.asks()));
            }
        }
    }

    private static void onlyFailure(Rule rule, Circumstances circumstances, Map<String, Change> changes) {
        List<Condition> failed = rule.conditions().stream()
                .filter(c -> c.answer(circumstances) == Answer.NO)
                .toList();
        if (rule.outcome() != Outcome.ELIGIBLE || failed.size() != 1) {
            return;
        }
        Condition condition = failed.getFirst();
        boolean claimsThroughNobody =
                condition.fact().kind() == FactKind.PRINCIPAL && circumstances.principal() == null;
        if (!claimsThroughNobody) {
            changes.putIfAbsent(
                    condition.fact().code(),
                    new Change(
                            condition.fact().code(),
                            condition.fact().name() + " would have to be " + condition.asks() + " for " + rule.id()));
        }
    }
}
