/**
 * Reads mail as it really arrives: a line at a time, in bounded memory, believing the content where it contradicts the
 * headers. A broken mail must never be refused, and a part must never vanish because its headers lie.
 */
@NullMarked
package org.safepassage.service.intake.reading.mail;

import org.jspecify.annotations.NullMarked;
