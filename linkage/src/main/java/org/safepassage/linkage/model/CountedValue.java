package org.safepassage.linkage.model;

/**
 * A value whose frequency is worth counting: once per record that carries it. Holds personal data in clear: count it under a
 * keyed hash where records are sealed.
 *
 * @param kind name, phone, email, place, writer, or the field of a thing that is told, as asked of {@link Frequencies}
 * @param key the value; empty for every record that states a place, or a thing that is told, at all
 */
public record CountedValue(String kind, String key) {
    @Override
    public String toString() {
        return "CountedValue[" + kind + "]";
    }
}
