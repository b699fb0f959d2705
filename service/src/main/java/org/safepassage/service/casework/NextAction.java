package org.safepassage.service.casework;

import java.util.Optional;
import java.util.stream.Stream;

/** What is to be done next in a case. Every open case has one. */
public enum NextAction {
    TRIAGE("triage", "Say what each new message comes to", "Go through the new messages"),
    ASSESS("assess", "Check facts and findings", "Check the facts and findings"),
    ASK("ask", "Ask the applicant", "Ask the applicant for what is missing"),
    WAIT("wait-for-applicant", "Wait for the applicant", "Wait for the applicant's answer"),
    DECIDE("decide", "Decide", "Decide what the findings come to"),
    SECOND_CHECK("second-check", "Second check", "A second person agrees or does not"),
    TELL("tell", "Tell the applicant", "Tell the applicant what was decided"),
    NOTHING("nothing", "Nothing for now", "Nothing is to be done until something new comes");

    private final String code;
    private final String words;
    private final String sentence;

    NextAction(String code, String words, String sentence) {
        this.code = code;
        this.words = words;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    /** In a list. */
    public String words() {
        return words;
    }

    /** At the head of the case. */
    public String sentence() {
        return sentence;
    }

    public static Optional<NextAction> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
