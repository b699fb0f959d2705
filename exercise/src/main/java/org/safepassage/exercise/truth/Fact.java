package org.safepassage.exercise.truth;

import java.util.Locale;

/** What can be written about a person; the codes are those of the answer format. */
public enum Fact {
    NATIONALITY,
    EMPLOYER,
    EMPLOYMENT,
    ROLE,
    WORKED_FROM,
    WORKED_TO,
    DISMISSED,
    THREAT,
    MEDICAL,
    LOCATION,
    /** Kind and principal, as in {@code partner:p000001-1}. */
    RELATION,
    /** {@code 1988-03-12}, {@code 1988}, {@code sh:1366} (a Solar Hijri year) or {@code age:33}. */
    BIRTH;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
