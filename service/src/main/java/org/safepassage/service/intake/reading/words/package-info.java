/**
 * Bytes to text, HTML to lines, and what a text tells of itself: language, quoted and own words. It must never lose a
 * letter in silence: what cannot be decoded is shown as a gap and said.
 */
@NullMarked
package org.safepassage.service.intake.reading.words;

import org.jspecify.annotations.NullMarked;
