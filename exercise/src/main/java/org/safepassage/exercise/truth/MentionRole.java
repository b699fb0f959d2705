package org.safepassage.exercise.truth;

import java.util.Locale;

/** Why a person is named in a place. */
public enum MentionRole {
    WRITER,
    SUBJECT,
    RELATIVE,
    ADVOCATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
