/**
 * Texts signed with Ed25519 in the C2SP signed-note form, and the checkpoint of a log as such a text.
 * Keys come from the caller; nothing here may store or print a private key.
 */
@NullMarked
package org.safepassage.ledger.note;

import org.jspecify.annotations.NullMarked;
