package org.safepassage.service.assurances;

import java.util.UUID;

/** One observation of conduct. */
public record ObservationId(UUID value) {}
