package org.safepassage.service.eligibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rows of one category. Eligible when a granting row holds and no refusing row may; not eligible when none can
 * hold or a refusing row does; otherwise undetermined.
 */
record CategoryRules(String category, List<Rule> rows) {

    Finding assess(Circumstances circumstances, Moments moments) {
        List<Rule> rules = inEffect(moments);
        Rule granting = null;
        Rule open = null;
        Rule refusing = null;
        Answer granted = rules.stream().allMatch(r -> r.outcome() == Outcome.NOT_ELIGIBLE) ? Answer.UNKNOWN : Answer.NO;
        Answer refused = Answer.NO;
        for (Rule rule : rules) {
            Answer holds = rule.holds(circumstances);
            switch (rule.outcome()) {
                case ELIGIBLE -> granted = granted.or(holds);
                case UNDETERMINED -> granted = granted.or(holds.and(Answer.UNKNOWN));
                case NOT_ELIGIBLE -> refused = refused.or(holds);
            }
            if (holds == Answer.YES && rule.outcome() == Outcome.ELIGIBLE && granting == null) {
                granting = rule;
            } else if (holds == Answer.YES && rule.outcome() == Outcome.NOT_ELIGIBLE && refusing == null) {
                refusing = rule;
            } else if (holds != Answer.NO && open == null) {
                open = rule;
            }
        }
        Grounds grounds = new Grounds(rules, circumstances);
        return switch (granted.and(refused.not())) {
            case YES -> new Finding.Eligible(category, version(granting, rules), grounds);
            case NO -> new Finding.NotEligible(category, version(refusing, rules), grounds);
            case UNKNOWN -> new Finding.Undetermined(category, version(open, rules), grounds);
        };
    }

    private List<Rule> inEffect(Moments moments) {
        List<Rule> rules = new ArrayList<>(rows.size());
        for (Rule row : rows) {
            if (row.inEffect(moments)) {
                rules.add(row);
            }
        }
        return rules;
    }

    private RuleVersion version(@Nullable Rule deciding, List<Rule> inEffect) {
        if (deciding != null) {
            return deciding.version();
        }
        return inEffect.stream()
                .max(Comparator.comparing(Rule::from))
                .map(latest -> new RuleVersion(category, latest.from(), latest.table(), latest.sha256()))
                .orElse(new RuleVersion(category, Instant.EPOCH, "", ""));
    }
}
