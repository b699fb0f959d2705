/**
 * The Merkle tree of RFC 6962 and the proofs of RFC 9162, over leaves that are any bytes.
 * It must never touch a file, and must never learn what a leaf means.
 */
@NullMarked
package org.safepassage.ledger.tree;

import org.jspecify.annotations.NullMarked;
