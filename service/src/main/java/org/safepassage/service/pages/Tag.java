package org.safepassage.service.pages;

/**
 * A status: its word, its shape and its colour say the same thing three times, so that no reader needs to see colour.
 */
public record Tag(String words, Tone tone) {

    /** How a status stands, each with a shape of its own. */
    public enum Tone {
        /** Nothing asks for attention. */
        PLAIN("○", "grey"),
        /** Under way or waiting for somebody. */
        ONGOING("◐", "blue"),
        /** Done, agreed, confirmed. */
        GOOD("●", "green"),
        /** Soon late, doubtful, needs a look. */
        CAUTION("▲", "yellow"),
        /** Danger, late, refused, broken. */
        ALARM("■", "red");

        private final String shape;
        private final String colour;

        Tone(String shape, String colour) {
            this.shape = shape;
            this.colour = colour;
        }

        public String shape() {
            return shape;
        }

        public String colour() {
            return colour;
        }
    }
}
