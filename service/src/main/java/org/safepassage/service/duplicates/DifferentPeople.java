package org.safepassage.service.duplicates;

import org.safepassage.service.people.MentionId;

/** Somebody has said that these two are different people; that is lifted first, by somebody who says why. */
public final class DifferentPeople extends RuntimeException {
    private final MentionId one;
    private final MentionId other;

    DifferentPeople(MentionId one, MentionId other) {
        super("mentions " + one.value() + " and " + other.value() + " were said to be different people");
        this.one = one;
        this.other = other;
    }

    public MentionId one() {
        return one;
    }

    public MentionId other() {
        return other;
    }
}
