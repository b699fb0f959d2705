/**
 * Walks folders, mailboxes and files and cuts them into single messages, byte for byte. A file that cannot be read is an
 * item with a flag, never a stop; and no mailbox is ever held in memory whole.
 */
@NullMarked
@NamedInterface("sources")
package org.safepassage.service.intake.reading.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
