package org.safepassage.exercise.people;

/** As written in the truth: m or f. */
public enum Sex {
    M,
    F;

    public String code() {
        return this == M ? "m" : "f";
    }

    public Sex other() {
        return this == M ? F : M;
    }
}
