package org.safepassage.exercise.people;

/** What a person is to the principal of the family. */
public enum Relation {
    PRINCIPAL,
    PARTNER,
    CHILD,
    PARENT,
    SIBLING,
    ADDITIONAL;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
