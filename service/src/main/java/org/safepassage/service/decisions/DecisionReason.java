package org.safepassage.service.decisions;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a decision is what it is. The sentence beside it is sealed; the code can be counted. */
public enum DecisionReason {
    FOLLOWS_FINDING("follows-finding", "The finding is right", true, true),
    BEYOND_RULES("beyond-rules", "Compelling case outside the rules", true, false),
    FACTS_SHOWN("facts-shown", "What was open has been shown by other evidence", true, false),
    NOT_SHOWN("not-shown", "What the rule asks is not shown, though asked for", false, true),
    SUITABILITY("suitability", "Suitability: security or conduct", false, true),
    NOT_THE_PERSON("not-the-person", "Not the person they claim to be", false, true);

    private final String code;
    private final String words;
    private final boolean grants;
    private final boolean refuses;

    DecisionReason(String code, String words, boolean grants, boolean refuses) {
        this.code = code;
        this.words = words;
        this.grants = grants;
        this.refuses = refuses;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    boolean speaksFor(Said said) {
        return said == Said.GRANTED ? grants : refuses;
    }

    static Optional<DecisionReason> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
