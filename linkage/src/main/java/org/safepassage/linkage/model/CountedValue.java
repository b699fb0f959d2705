package org.safepassage.linkage.model;

/**
 * A value whose frequency is worth counting: once per record that carries it. Holds personal data in clear: count it under a
 * keyed hash where records are sealed.
 *
 * @param kind name, phone, email or place, as asked of {@link Frequencies}
 */
public record CountedValue(String kind, String key) {
    @Override
    public String toString() {
        return "CountedValue[" + kind + "]";
    }
}
