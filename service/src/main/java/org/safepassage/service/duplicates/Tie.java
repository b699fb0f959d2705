package org.safepassage.service.duplicates;

/** What is known of the families of two mentions that are compared. */
enum Tie {
    /** Both are told to belong to one and the same person's family. */
    SAME_HOUSEHOLD,
    /** One stands below the other's family in a list and says nothing of its relation. */
    PERHAPS_SAME_HOUSEHOLD,
    /** They are told to belong to two people's families, which may still turn out to be one. */
    OTHER_HOUSEHOLD,
    UNKNOWN
}
