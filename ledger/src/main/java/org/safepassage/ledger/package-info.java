/**
 * A tamper-evident log: RFC 6962 hashing, C2SP tiles and signed checkpoints, proofs, and a verifier that an inquiry runs alone.
 * It must never need the service, a database driver or any library beyond the JDK.
 */
@NullMarked
package org.safepassage.ledger;

import org.jspecify.annotations.NullMarked;
