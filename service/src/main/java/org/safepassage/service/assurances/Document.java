package org.safepassage.service.assurances;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of paper that promises speak of and travellers hold. */
public enum Document {
    TRAVEL_AUTHORISATION("travel-authorisation", "Travel authorisation"),
    FOREIGN_PASSPORT("foreign-passport", "Passport of another country"),
    PASSPORT("passport", "Passport of the country left"),
    IDENTITY_DOCUMENT("identity-document", "Identity document"),
    VISA("visa", "Visa of the country entered");

    private final String code;
    private final String words;

    Document(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As entries and files say it. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    static Optional<Document> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
