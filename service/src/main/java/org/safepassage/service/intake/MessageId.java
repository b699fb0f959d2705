package org.safepassage.service.intake;

import java.util.UUID;

/** One communication as received. */
public record MessageId(UUID value) {}
