package org.safepassage.exercise.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One mention while its text is being written: who is meant, the name as it stands there, and every fact and
 * identifier that the text states about them. The text form is the person's id alone.
 */
public final class Claim {
    private final String person;
    private final String family;
    private final MentionRole role;
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
    private final List<String> identifiers = new ArrayList<>();
    private String name = "";
    private int row;

    public Claim(String person, String family, MentionRole role) {
        this.person = person;
        this.family = family;
        this.role = role;
    }

    public Claim named(String asWritten) {
        this.name = asWritten;
        return this;
    }

    public Claim state(Fact fact, String value) {
        if (!value.isEmpty()) {
            facts.put(fact, value);
        }
        return this;
    }

    /** @param kind phone, email, passport, tazkira or service; @param value without spaces, in Western digits */
    public Claim identify(String kind, String value) {
        if (!identifiers.contains(kind + ":" + value)) {
            identifiers.add(kind + ":" + value);
        }
        return this;
    }

    /** @param number of the data row, 1 for the first below the heading */
    public Claim inRow(int number) {
        this.row = number;
        return this;
    }

    /** 0 outside lists. */
    public int row() {
        return row;
    }

    public String person() {
        return person;
    }

    public String family() {
        return family;
    }

    public MentionRole role() {
        return role;
    }

    public String name() {
        return name;
    }

    public Map<Fact, String> facts() {
        return Collections.unmodifiableMap(facts);
    }

    public List<String> identifiers() {
        return Collections.unmodifiableList(identifiers);
    }

    @Override
    public String toString() {
        return person;
    }
}
