package org.safepassage.service.intake.mentions;

/**
 * One thing said of one person.
 *
 * @param code nationality, employer, employment, role, worked-from, worked-to, dismissed, threat, medical or location
 * @param value a value of that code's list, a year, or a country code or place name
 * @param span the words that say it
 */
public record StatedFact(String code, String value, Span span) {

    @Override
    public String toString() {
        return "StatedFact[" + code + ", " + span + "]";
    }
}
