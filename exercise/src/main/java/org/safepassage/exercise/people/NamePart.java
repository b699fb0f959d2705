package org.safepassage.exercise.people;

import java.util.List;

/** One part of a name: its spelling in Arabic script, and how people have been seen to write it in Latin letters. */
public record NamePart(String script, List<String> roman) {}
