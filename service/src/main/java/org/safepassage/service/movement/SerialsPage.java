package org.safepassage.service.movement;

import org.safepassage.service.pages.Table;

/**
 * All serials, and who has no seat.
 *
 * @param left how many families have none, by the last assignment
 */
public record SerialsPage(Table serials, Table without, long left, boolean mayPlan, boolean all, String asAt) {}
