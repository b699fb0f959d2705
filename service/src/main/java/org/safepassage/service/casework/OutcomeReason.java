package org.safepassage.service.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody gave an outcome; each belongs to one. */
public enum OutcomeReason {
    PERSON_SAID(Outcome.NEW_CASE, "person", "A person said so"),
    SAME_PERSON(Outcome.ADDED_TO_CASE, "same-person", "A person says they are the same"),
    OTHER_SCHEME(Outcome.ROUTED, "other-scheme", "Another department's scheme"),
    OTHER_STATE(Outcome.ROUTED, "other-state", "Another state's nationals or staff"),
    OTHER_CRISIS(Outcome.ROUTED, "other-crisis", "Another crisis or country"),
    CONSULAR(Outcome.ROUTED, "consular", "An ordinary consular matter"),
    PRESS(Outcome.ROUTED, "press", "Press or parliament"),
    NOT_ABOUT_ANYBODY(Outcome.NOISE, "about-nobody", "About nobody who needs help"),
    ADVERTISEMENT(Outcome.NOISE, "advertisement", "Advertisement or fraud"),
    EMPTY(Outcome.NOISE, "empty", "Empty or a test"),
    MISREAD(Outcome.NOISE, "misread", "Not a person: the service misread a word");

    private final Outcome outcome;
    private final String code;
    private final String words;

    OutcomeReason(Outcome outcome, String code, String words) {
        this.outcome = outcome;
        this.code = code;
        this.words = words;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static List<OutcomeReason> of(Outcome outcome) {
        return Stream.of(values()).filter(one -> one.outcome == outcome).toList();
    }

    public static Optional<OutcomeReason> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
