/**
 * Turns the raw bytes of a message, a chat export or a list into text, rows and attachments, with a flag for everything
 * that was wrong with them. Pure code: it never drops bytes, never throws on what strangers send, and knows no
 * database and no clock.
 */
@NullMarked
package org.safepassage.service.intake.reading;

import org.jspecify.annotations.NullMarked;
