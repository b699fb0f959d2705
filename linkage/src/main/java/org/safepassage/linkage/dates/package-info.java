/**
 * Birth dates as people state them: a day, a month, a year, about a year, an age at a date, in two calendars.
 * It must never turn a vague date into an exact one.
 */
@NullMarked
package org.safepassage.linkage.dates;

import org.jspecify.annotations.NullMarked;
