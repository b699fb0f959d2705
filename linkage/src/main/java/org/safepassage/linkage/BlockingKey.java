package org.safepassage.linkage;

/**
 * A normalised key; two descriptions of one person nearly always share at least one. Holds personal data in clear: store it
 * only as a keyed hash of kind and value.
 */
public record BlockingKey(Kind kind, String value) {
    /** What a key is made of. */
    public enum Kind {
        PHONE,
        EMAIL,
        DOCUMENT,
        /** Skeletons of two name parts (or of given name and father's name), in alphabetical order. */
        TWO_NAMES,
        /** Skeleton of the given name and a window of two years of birth. */
        NAME_AND_YEARS,
        NAME_AND_PLACE,
        /** Skeletons of the given name and of a relative's given name, the rarest relatives only. */
        NAME_AND_RELATIVE,
        NAME_AND_WORK,
        /** Skeleton of a name that few people carry. */
        RARE_NAME,
        /** The first consonant of the given name and the day of birth: a slip further on in the name does not matter. */
        NAME_AND_DAY,
        /** Skeleton of the given name and who wrote of it. */
        NAME_AND_WRITER,
        /** The day of birth alone: for names that two writers read quite differently. */
        DAY,
        /** What somebody worked as, and in which years. */
        WORK_AND_YEARS
    }

    @Override
    public String toString() {
        return "BlockingKey[" + kind + "]";
    }
}
