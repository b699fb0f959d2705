package org.safepassage.exercise.people;

/** Identifiers in their clean form; an empty text is "has none". */
public record Papers(String phone, String email, String passport, String tazkira, String service) {}
