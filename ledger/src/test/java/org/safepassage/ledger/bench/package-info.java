/**
 * Measures how fast a log is written and verified. A program to be run by hand, never a timed test.
 */
@NullMarked
package org.safepassage.ledger.bench;

import org.jspecify.annotations.NullMarked;
