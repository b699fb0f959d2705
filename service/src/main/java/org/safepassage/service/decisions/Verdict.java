package org.safepassage.service.decisions;

/**
 * What somebody wants to decide.
 *
 * @param category the code that the finding is made for
 * @param words the reason in a sentence; sealed, needed for every refusal and whenever a finding is not followed
 */
public record Verdict(String category, Said said, DecisionReason reason, String words) {
    @Override
    public String toString() {
        return "Verdict[" + category + ", " + said + "]";
    }
}
