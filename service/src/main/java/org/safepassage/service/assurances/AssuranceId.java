package org.safepassage.service.assurances;

import java.util.UUID;

/** One promise as it was recorded. */
public record AssuranceId(UUID value) {}
