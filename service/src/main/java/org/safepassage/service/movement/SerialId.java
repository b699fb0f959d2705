package org.safepassage.service.movement;

import java.util.UUID;

/** One flight, convoy, bus or ship. */
public record SerialId(UUID value) {}
