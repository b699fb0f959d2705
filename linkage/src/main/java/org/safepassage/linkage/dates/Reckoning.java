package org.safepassage.linkage.dates;

/** The calendar in which a date was stated. */
public enum Reckoning {
    GREGORIAN,
    SOLAR_HIJRI
}
