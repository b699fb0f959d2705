package org.safepassage.linkage.model;

/**
 * How common values are among the records compared. A source that knows nothing returns {@link #UNKNOWN}, and the model's
 * own table is used.
 */
public interface Frequencies {
    double UNKNOWN = -1;

    /** A source that knows nothing. */
    Frequencies NONE = (kind, key) -> UNKNOWN;

    /**
     * The share of records that carry a value, 0 to 1.
     *
     * @param kind name, phone, email, place, writer, or the field of a thing that is told
     * @param key a normalised value, empty for any at all: for names {@link org.safepassage.linkage.names.Part#key()}
     */
    double share(String kind, String key);

    /** How many records there are, or 0 when not known. */
    default long records() {
        return 0;
    }
}
