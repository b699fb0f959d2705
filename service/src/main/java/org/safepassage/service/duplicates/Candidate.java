package org.safepassage.service.duplicates;

import java.util.List;
import org.safepassage.linkage.Comparison;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;

/**
 * Somebody known already who may be the one a mention speaks of.
 *
 * @param with the mention of that person that is most like it
 * @param comparison field by field; its words name no value
 */
public record Candidate(PersonId person, MentionId with, Comparison comparison) {

    /** How much it says, in words. */
    public String strength() {
        double bits = comparison.weight();
        return bits >= 12 ? "Very strong" : bits >= 6 ? "Strong" : bits >= 0 ? "Possible" : "Weak";
    }

    /** Why a person must look, in words; empty when nothing holds the machine back but the weight. */
    public List<String> cautions() {
        return comparison.cautions().stream()
                .sorted()
                .map(caution -> caution.words())
                .toList();
    }
}
