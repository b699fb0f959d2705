package org.safepassage.service.settlement;

/** An act on leave that was not done. Nothing was changed. */
public abstract sealed class SettlementRefused extends RuntimeException {
    private SettlementRefused(String words) {
        super(words);
    }

    /** The role does not grant leave. */
    public static final class NotForThisRole extends SettlementRefused {
        public NotForThisRole(String role) {
            super("A " + role + " may not grant leave");
        }
    }

    /** The number of people is not the one that was previewed. */
    public static final class NumberChanged extends SettlementRefused {
        private final int previewed;
        private final int now;

        public NumberChanged(int previewed, int now) {
            super("It was previewed for " + previewed + " people and is " + now + " now");
            this.previewed = previewed;
            this.now = now;
        }

        public int previewed() {
            return previewed;
        }

        public int now() {
            return now;
        }
    }
}
