package org.safepassage.service.permits;

import java.util.UUID;

/** An act on authorisations that cannot be done as things stand. Nothing was changed. */
public abstract sealed class PermitRefused extends RuntimeException {
    private final String code;

    private PermitRefused(String code, String words) {
        super(words);
        this.code = code;
    }

    /** Small letters and hyphens. */
    public final String code() {
        return code;
    }

    /** No decision that stands lets this person travel. */
    public static final class NotDecided extends PermitRefused {
        public NotDecided(UUID person) {
            super("no-decision", "No decision that stands covers person " + person);
        }
    }

    /** The warning was not given, or too long ago. */
    public static final class NotWarned extends PermitRefused {
        public NotWarned(UUID person) {
            super("not-warned", "No warning is on record for person " + person);
        }
    }

    /** They were warned and want none. */
    public static final class WantsNone extends PermitRefused {
        public WantsNone(UUID person) {
            super("wants-none", "Person " + person + " was warned and chose to have none");
        }
    }

    /** Nobody named them, so nothing could stand on the paper. */
    public static final class WithoutName extends PermitRefused {
        public WithoutName(UUID person) {
            super("without-name", "No name is known of person " + person);
        }
    }

    /** There is no key that is certified for the whole time of the authorisation. */
    public static final class NoIssuingKey extends PermitRefused {
        public NoIssuingKey() {
            super("no-issuing-key", "There is no issuing key that is certified for the next 72 hours");
        }
    }

    /** There is no authorisation with this serial or id here. */
    public static final class NotThere extends PermitRefused {
        public NotThere(String what) {
            super("not-there", "There is no authorisation " + what);
        }
    }

    /** It was revoked before, or its time is over. */
    public static final class Over extends PermitRefused {
        public Over(UUID permit) {
            super("over", "Authorisation " + permit + " is revoked or over");
        }
    }

    /** The role does not allow it. */
    public static final class NotForThisRole extends PermitRefused {
        public NotForThisRole(String role) {
            super("not-for-this-role", "A " + role + " may not do this");
        }
    }

    /** A file that should bring keys does not: the words say why. */
    public static final class UnusableFile extends PermitRefused {
        public UnusableFile(String words) {
            super("unusable-file", words);
        }
    }
}
