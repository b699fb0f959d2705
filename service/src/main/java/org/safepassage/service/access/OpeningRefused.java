package org.safepassage.service.access;

import java.util.UUID;

/** Nothing was opened: no key was used and no row was read. The refusal itself is an entry. */
public abstract sealed class OpeningRefused extends RuntimeException {
    private final String reason;
    private final UUID subject;

    private OpeningRefused(String reason, UUID subject, String message) {
        super(message);
        this.reason = reason;
        this.subject = subject;
    }

    /** A short code for the entry. */
    String reason() {
        return reason;
    }

    /** The first subject that was asked for and not opened. */
    public UUID subject() {
        return subject;
    }

    /** The role opens nobody. */
    public static final class NotForThisRole extends OpeningRefused {
        NotForThisRole(Role role, UUID subject) {
            super("role", subject, "the role " + role.code() + " opens nobody");
        }
    }

    /** There is no grant that holds now; a case, a pair or a message taken would give one, and so would breaking the glass. */
    public static final class NoGrant extends OpeningRefused {
        NoGrant(UUID subject) {
            super("no-grant", subject, "no grant on " + subject);
        }
    }

    /** The day's budget of distinct people would be passed. */
    public static final class OverBudget extends OpeningRefused {
        private final int budget;

        OverBudget(int budget, UUID subject) {
            super("budget", subject, "the day's budget of " + budget + " people would be passed");
            this.budget = budget;
        }

        public int budget() {
            return budget;
        }
    }
}
