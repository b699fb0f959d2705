package org.safepassage.linkage;

/** Why a pair may be two people although much agrees. */
public enum Caution {
    SAME_SOURCE(true, "both stand in the same list"),
    TWINS(true, "same birth date and family, but not the same given name: perhaps twins"),
    SIBLINGS(true, "same father or family, but another given name: perhaps brothers or sisters"),
    PARENT_AND_CHILD(true, "one's given name is the other's father's name: perhaps parent and child"),
    OTHER_GIVEN_NAME(true, "different given names"),
    DIFFERENT_SEX(true, "different sex"),
    DIFFERENT_DOCUMENTS(false, "different numbers of the same kind of document"),
    SHARED_CONTACT_ONLY(true, "nothing but a shared telephone or address speaks for it");

    private final boolean forbidsMachine;
    private final String words;

    Caution(boolean forbidsMachine, String words) {
        this.forbidsMachine = forbidsMachine;
        this.words = words;
    }

    /** True when only a person may link the pair, whatever its weight. */
    public boolean forbidsMachine() {
        return forbidsMachine;
    }

    public String words() {
        return words;
    }
}
