package org.safepassage.service.assurances;

/** Something about to be recorded that is incomplete or contradicts itself. Nothing was changed. */
public final class PromiseRefused extends RuntimeException {
    private final String field;
    private final String words;

    PromiseRefused(String field, String words) {
        super("refused at " + field);
        this.field = field;
        this.words = words;
    }

    /** Of the form. */
    public String field() {
        return field;
    }

    /** What is wrong, for whoever filled in the form. */
    public String words() {
        return words;
    }
}
