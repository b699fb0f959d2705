package org.safepassage.service.movement;

import java.util.UUID;

/** One report of what happened to one person at one place. */
public record PassageId(UUID value) {}
