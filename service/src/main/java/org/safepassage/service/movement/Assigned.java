package org.safepassage.service.movement;

import java.util.Map;

/**
 * What an assignment did.
 *
 * @param families who have seats now and had none before; {@code people} of them, {@code onLaps} among these
 * @param left families without a seat, by the code of the reason
 */
public record Assigned(int families, int people, int onLaps, Map<String, Integer> left) {}
