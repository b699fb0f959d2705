package org.safepassage.linkage.model;

import java.util.Map;

/**
 * The numbers that a comparison uses (Fellegi and Sunter 1969, with a third hypothesis: relatives of one household).
 *
 * @param version SHA-256 of the file it was read from, the costs of sounds and the list of names, first 16 hexadecimal digits
 * @param priors what is expected before anything is compared
 * @param thresholds in bits of weight
 * @param fields by field, then by level
 * @param names share of name parts by key
 */
public record Model(
        String name,
        String version,
        Priors priors,
        Thresholds thresholds,
        Map<String, Map<String, Level>> fields,
        Map<String, Double> names) {
    /**
     * Expected pairs per record.
     *
     * @param same other records of the same person
     * @param relatives records of other members of the household
     * @param records all records, where the frequencies do not say
     */
    public record Priors(double same, double relatives, double records, double rareName) {}

    /** From {@code link} bits on the machine may link (reversibly); from {@code review} bits on a person should look. */
    public record Thresholds(double link, double review) {}

    /** Throws IllegalArgumentException when the model lacks the level. */
    public Level level(String field, String level) {
        Map<String, Level> levels = fields.getOrDefault(field, Map.of());
        Level found = levels.get(level);
        if (found == null) {
            throw new IllegalArgumentException("the model has no level " + level + " of field " + field);
        }
        return found;
    }

    /** The share of name parts that carry a key; names not in the table count as rare. */
    public double nameShare(String key) {
        return names.getOrDefault(key, priors.rareName);
    }
}
