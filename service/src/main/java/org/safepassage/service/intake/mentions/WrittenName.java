package org.safepassage.service.intake.mentions;

/** A name exactly as written, where, and in which script. */
public record WrittenName(String text, Span span, Script script) {

    /** The two scripts in which names reach us; anything else is neither and stays as it came. */
    public enum Script {
        LATIN,
        ARABIC,
        OTHER
    }

    @Override
    public String toString() {
        return "WrittenName[" + script + ", " + span + "]";
    }
}
