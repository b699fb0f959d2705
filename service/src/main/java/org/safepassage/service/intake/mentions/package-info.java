/**
 * Finds the people in what was written to us: who is named where, what is said of each, and who only speaks for others.
 * A fact that is not said must never be guessed here, and nothing that was read may reach a log, an exception or a clock.
 */
@NullMarked
package org.safepassage.service.intake.mentions;

import org.jspecify.annotations.NullMarked;
