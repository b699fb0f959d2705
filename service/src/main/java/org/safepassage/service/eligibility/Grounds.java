package org.safepassage.service.eligibility;

import java.util.List;

/** What a finding rests on. The words are made only when somebody reads them, so that assessing stays fast. */
public final class Grounds {
    private final List<Rule> rules;
    private final Circumstances circumstances;

    Grounds(List<Rule> rules, Circumstances circumstances) {
        this.rules = rules;
        this.circumstances = circumstances;
    }

    Reason reasons(String category, Outcome outcome) {
        return Sentences.of(category, outcome, rules, circumstances);
    }

    List<Change> wouldChange(Outcome outcome) {
        return Changes.of(outcome, rules, circumstances);
    }
}
