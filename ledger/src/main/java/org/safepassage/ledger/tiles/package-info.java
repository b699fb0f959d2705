/**
 * A log as plain files in the C2SP tlog-tiles layout: written so that a crash at any point loses nothing, and read for proofs.
 * Nothing here may ever change or remove a leaf that a checkpoint has covered.
 */
@NullMarked
package org.safepassage.ledger.tiles;

import org.jspecify.annotations.NullMarked;
