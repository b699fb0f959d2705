package org.safepassage.service.eligibility;

/** A fact that, if it were known or were otherwise, could change a finding; in words, with who can answer. */
public record Change(String fact, String sentence) {}
