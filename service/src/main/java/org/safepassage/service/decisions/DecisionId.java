package org.safepassage.service.decisions;

import java.util.UUID;

/** One human decision on one person in one category. */
public record DecisionId(UUID value) {}
