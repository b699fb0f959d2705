package org.safepassage.service.casework;

import java.util.UUID;

/** An act on a case or a message that cannot be done as things stand. Nothing was changed. */
public abstract sealed class CaseRefused extends RuntimeException {
    private final UUID subject;

    private CaseRefused(String message, UUID subject) {
        super(message + ": " + subject);
        this.subject = subject;
    }

    /** The case, message or act. */
    public UUID subject() {
        return subject;
    }

    /** There is none of this id in this operation. */
    public static final class NotThere extends CaseRefused {
        public NotThere(UUID subject) {
            super("there is nothing of this id", subject);
        }
    }

    /** It is not in the hands of who asked; it must be taken first. */
    public static final class NotInYourHands extends CaseRefused {
        public NotInYourHands(UUID subject) {
            super("not in the hands of who asked", subject);
        }
    }

    /** Somebody else has it in hand now. */
    public static final class InOtherHands extends CaseRefused {
        public InOtherHands(UUID subject) {
            super("somebody else has it in hand", subject);
        }
    }

    /** The twenty seconds for Undo are over; Reverse does the same with a reason to give. */
    public static final class TooLateToUndo extends CaseRefused {
        public TooLateToUndo(UUID subject) {
            super("too late to undo", subject);
        }
    }

    /** It already has what was to be given: an outcome, an end, a decision. */
    public static final class AlreadyDone extends CaseRefused {
        public AlreadyDone(UUID subject) {
            super("already done", subject);
        }
    }

    /** What was asked for is incomplete or contradicts itself; a form says which field. */
    public static final class Incomplete extends CaseRefused {
        private final String field;
        private final String words;

        public Incomplete(UUID subject, String field, String words) {
            super("incomplete", subject);
            this.field = field;
            this.words = words;
        }

        public String field() {
            return field;
        }

        /** What is missing, for whoever filled in the form. */
        public String words() {
            return words;
        }
    }
}
