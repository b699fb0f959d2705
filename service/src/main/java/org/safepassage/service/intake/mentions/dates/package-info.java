/**
 * Dates of birth and ages as people write them, in the Gregorian and the Solar Hijri calendar.
 * A date that cannot be is never bent into one that can.
 */
@NullMarked
package org.safepassage.service.intake.mentions.dates;

import org.jspecify.annotations.NullMarked;
