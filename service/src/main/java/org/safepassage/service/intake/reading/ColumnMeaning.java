package org.safepassage.service.intake.reading;

/** What a column of a list holds. */
public enum ColumnMeaning {
    NUMBER_IN_LIST,
    FULL_NAME,
    GIVEN_NAME,
    FATHER_NAME,
    GRANDFATHER_NAME,
    FAMILY_NAME,
    BIRTH_DATE,
    AGE,
    SEX,
    NATIONALITY,
    PHONE,
    EMAIL,
    PASSPORT,
    TAZKIRA,
    SERVICE_NUMBER,
    EMPLOYER,
    /** Directly employed, or through a company. */
    EMPLOYMENT,
    ROLE,
    YEARS_FROM,
    YEARS_TO,
    YEARS,
    RELATION,
    FAMILY_NUMBER,
    PLACE,
    DANGER,
    MEDICAL,
    NOTES,
    UNKNOWN;

    public boolean ofName() {
        return this == FULL_NAME || this == GIVEN_NAME || this == FAMILY_NAME;
    }
}
