package org.safepassage.linkage.batch;

import java.util.Locale;

/** What a column holds, and so how its values are compared. */
public enum FieldType {
    GIVEN,
    FAMILY,
    /** A whole name in one cell. */
    NAME,
    FATHER,
    DATE,
    AGE,
    PLACE,
    PHONE,
    EMAIL,
    ID,
    TEXT,
    CATEGORY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException that lists the types. */
    public static FieldType of(String word) {
        for (FieldType type : values()) {
            if (type.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        throw new IllegalArgumentException("no field type " + word
                + "; the types are given, family, name, father, date, age, place, phone, email, id, text, category");
    }
}
