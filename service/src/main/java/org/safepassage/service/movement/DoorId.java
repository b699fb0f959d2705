package org.safepassage.service.movement;

import java.util.UUID;

/** Somebody on no list, met at a door. */
public record DoorId(UUID value) {}
