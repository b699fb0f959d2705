/**
 * Finds in a message's own words what befell people at a crossing of the operation. It proposes and never records: whether it
 * was so, and counts, a person says. Pure code without a clock, a database or a network.
 */
@NullMarked
package org.safepassage.service.intake.conduct;

import org.jspecify.annotations.NullMarked;
