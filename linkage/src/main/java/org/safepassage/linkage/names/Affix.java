package org.safepassage.linkage.names;

/** What joins a stem to make a compound name; kept apart so that joined and split spellings meet. */
public enum Affix {
    NONE,
    /** Abdul Karim, عبدالکریم. */
    ABDUL,
    /** Habibullah, حبیب الله. */
    ULLAH,
    /** Najmuddin, نجم الدین. */
    UDDIN
}
