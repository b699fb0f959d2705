/**
 * WhatsApp chat exports, in the header shapes of phones set to many languages. A line that cannot be told apart stays
 * with the message above it: nothing that was said may vanish.
 */
@NullMarked
package org.safepassage.service.intake.reading.chats;

import org.jspecify.annotations.NullMarked;
