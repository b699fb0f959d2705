package org.safepassage.service.movement;

import java.util.UUID;

/** An act of movement that cannot be done as things stand. Nothing was changed. */
public abstract sealed class MovementRefused extends RuntimeException {
    private final UUID subject;

    private MovementRefused(String message, UUID subject) {
        super(message + ": " + subject);
        this.subject = subject;
    }

    /** The serial, call-forward, passage, family or hand-over. */
    public UUID subject() {
        return subject;
    }

    /** There is none of this id in this operation. */
    public static final class NotThere extends MovementRefused {
        public NotThere(UUID subject) {
            super("there is nothing of this id", subject);
        }
    }

    /** What was asked for does not follow from the state it is in. */
    public static final class WrongState extends MovementRefused {
        private final String state;

        public WrongState(UUID subject, String state, String act) {
            super("it is " + state + " and cannot become " + act, subject);
            this.state = state;
        }

        public String state() {
            return state;
        }
    }

    /** It was told, taken or settled before. */
    public static final class AlreadyDone extends MovementRefused {
        public AlreadyDone(UUID subject) {
            super("already done", subject);
        }
    }

    /** Fewer seats are free than were asked for. */
    public static final class NotEnoughSeats extends MovementRefused {
        private final int wanted;
        private final int free;

        public NotEnoughSeats(UUID serial, int wanted, int free) {
            super("not enough seats: " + wanted + " wanted, " + free + " free", serial);
            this.wanted = wanted;
            this.free = free;
        }

        public int wanted() {
            return wanted;
        }

        public int free() {
            return free;
        }
    }

    /** Somebody else was faster: the seat, or another on this leg, has just been promised. */
    public static final class SeatAlreadyPromised extends MovementRefused {
        public SeatAlreadyPromised(UUID subject) {
            super("a seat has just been promised", subject);
        }
    }

    /** Part of the family would stay behind, and nobody has recorded that it chose so. */
    public static final class WouldSplit extends MovementRefused {
        public WouldSplit(UUID family) {
            super("the family would be split", family);
        }
    }

    /** No grant that stands lets these people travel. */
    public static final class NoDecision extends MovementRefused {
        public NoDecision(UUID subject) {
            super("no decision allows it", subject);
        }
    }

    /** An alert stands at the place. */
    public static final class Danger extends MovementRefused {
        private final String place;

        public Danger(UUID subject, String place) {
            super("an alert stands at " + place, subject);
            this.place = place;
        }

        public String place() {
            return place;
        }
    }

    /** Who gives cannot be who takes. */
    public static final class SamePerson extends MovementRefused {
        public SamePerson(UUID subject) {
            super("the same account gave it", subject);
        }
    }

    /** What was asked for is incomplete or contradicts itself; a form says which field. */
    public static final class Incomplete extends MovementRefused {
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
