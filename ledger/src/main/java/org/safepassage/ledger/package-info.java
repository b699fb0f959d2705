/**
 * The coded record of one fact, and below it the tamper-evident log that holds it: hashing, tiles, checkpoints, a witness and a
 * verifier that an inquiry runs alone. It must never need the service, a database driver or any library beyond the JDK, and
 * must never hold a name.
 */
@NullMarked
package org.safepassage.ledger;

import org.jspecify.annotations.NullMarked;
