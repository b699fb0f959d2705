package org.safepassage.exercise.score;

import java.util.List;
import java.util.Map;

/** A line of people.jsonl, as far as marking needs it. */
record TruePerson(
        String person, boolean writtenAbout, boolean inContact, List<String> onRoll, Map<String, String> findings) {}
