package org.safepassage.service.intake.mentions.words;

import java.util.Locale;

/** What a phrase of a word list is a sign of. Each kind is one file per language, named like the kind. */
public enum CueKind {
    SELF_NAME,
    NAMED,
    DESCRIBED,
    ALSO,
    OWN_CASE,
    SIGN_OFF,
    FIRST,
    THIRD,
    KIN,
    PARENTAGE,
    LABEL,
    BORN,
    AGE,
    EMPLOYER,
    COMPANY,
    WORKED,
    EMPLOYMENT,
    ROLE,
    DISMISSED,
    THREAT,
    MEDICAL,
    LOCATED,
    PLACE,
    NATIONALITY,
    COUNTRY,
    PRINCIPAL,
    NOT,
    HONORIFIC,
    REFEREE,
    ADVOCATE,
    DOCUMENT,
    MONTH,
    NAME_PART,
    NAME_ENDING,
    NAME_BEGINNING,
    ORGANISATION,
    NO_NAME;

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".tsv";
    }
}
