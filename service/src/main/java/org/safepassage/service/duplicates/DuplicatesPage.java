package org.safepassage.service.duplicates;

/** @param waiting how many pairs wait for a person, and {@code guarded} those of them that may be twins or siblings */
public record DuplicatesPage(long waiting, long guarded, String asAt) {}
