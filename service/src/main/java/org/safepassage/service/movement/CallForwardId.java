package org.safepassage.service.movement;

import java.util.UUID;

/** One instruction to one family. */
public record CallForwardId(UUID value) {}
