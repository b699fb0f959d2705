package org.safepassage.service.permits;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;

/**
 * The family's authorisations on the page of their case.
 *
 * @param acts whether who looks may warn, issue and revoke now
 */
public record PermitPanel(
        String address,
        List<Someone> people,
        boolean acts,
        boolean mayIssue,
        List<Choice> choices,
        List<Choice> reasons) {
    public PermitPanel {
        people = List.copyOf(people);
    }

    /**
     * @param serial as it is read aloud, or "" when they have none
     * @param print the address of the page to print, or ""
     * @param revoke the address that a revocation is posted to, or ""
     */
    public record Someone(
            String name, Tag state, String serial, String line, String print, String revoke, String reasonId) {
        @Override
        public String toString() {
            return "Someone[" + state + "]";
        }
    }

    @Override
    public String toString() {
        return "PermitPanel[" + people.size() + "]";
    }
}
