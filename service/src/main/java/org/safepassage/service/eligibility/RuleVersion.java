package org.safepassage.service.eligibility;

import java.time.Instant;

/**
 * Which law a finding stands on, exactly enough to find it again.
 *
 * @param rule the deciding row, or the category when no single row decided
 * @param effectiveFrom its effective minute; 1970-01-01T00:00Z, with no table, when no rule was in effect
 * @param table the file it stands in
 * @param sha256 of that file's bytes, in hex
 */
public record RuleVersion(String rule, Instant effectiveFrom, String table, String sha256) {

    /** Short enough for a column and a letter, long enough to find the table again. */
    public String text() {
        String table = sha256.isEmpty() ? "none" : sha256.substring(0, 12);
        return rule + "@" + effectiveFrom + "#" + table;
    }
}
