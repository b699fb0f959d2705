/**
 * Somebody outside who keeps every checkpoint given to them and believes none that does not follow from the last.
 * A witness must never hold the key of the log, and must never forget what it has seen.
 */
@NullMarked
package org.safepassage.ledger.witness;

import org.jspecify.annotations.NullMarked;
