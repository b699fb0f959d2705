package org.safepassage.service.casework;

import java.util.UUID;

/** The case of one family in one operation. */
public record CaseId(UUID value) {}
