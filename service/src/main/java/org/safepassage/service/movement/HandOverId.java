package org.safepassage.service.movement;

import java.util.UUID;

/** One counted hand-over. */
public record HandOverId(UUID value) {}
