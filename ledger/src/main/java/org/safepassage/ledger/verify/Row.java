package org.safepassage.ledger.verify;

/**
 * A row of the database's table of entries.
 *
 * @param index its place in the log, from 0
 * @param leaf  its bytes as a leaf; {@link Columns#leaf()} makes them from columns
 */
public record Row(long index, byte[] leaf) {}
