package org.safepassage.service.decisions;

import java.util.List;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Finding;
import org.safepassage.service.eligibility.Reason;

/**
 * What a decision rested on at its minute, sealed with it: later facts and rules leave it as it was.
 *
 * @param facts every value with the ids of the mentions it comes from
 * @param rule the rule version as text
 */
record Frozen(List<Facts.Statement> facts, String category, String outcome, String rule, Reason reasons, String words) {

    static Frozen of(Facts facts, Finding finding, String words) {
        return new Frozen(
                facts.statements(),
                finding.category(),
                finding.outcome().code(),
                finding.version().text(),
                finding.reasons(),
                words);
    }

    @Override
    public String toString() {
        return "Frozen[" + facts.size() + " facts]";
    }
}
