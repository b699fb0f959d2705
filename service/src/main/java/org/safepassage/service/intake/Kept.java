package org.safepassage.service.intake;

/**
 * What became of one thing that arrived: it is durable.
 *
 * @param id the message it is now, or was before
 * @param already whether the same bytes had been kept before
 */
public record Kept(MessageId id, boolean already) {}
