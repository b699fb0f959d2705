package org.safepassage.service.intake.mentions;

/**
 * A number or address that points to one person.
 *
 * @param raw as written
 * @param normalised in the form in which equal means the same: E.164 phones, lower-case addresses, bare capitals and digits
 */
public record FoundIdentifier(Type type, String raw, String normalised, Span span) {

    public enum Type {
        PHONE,
        EMAIL,
        PASSPORT,
        TAZKIRA,
        SERVICE,
        CASE_NUMBER
    }

    @Override
    public String toString() {
        return "FoundIdentifier[" + type + ", " + span + "]";
    }
}
