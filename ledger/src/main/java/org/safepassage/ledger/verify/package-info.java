/**
 * Recomputes a log from its entries and says where it is not what was signed; for an inquiry that trusts nobody, the writer least.
 * It must never use code of the packages that write the log: a fault they share would be a fault nobody sees.
 */
@NullMarked
package org.safepassage.ledger.verify;

import org.jspecify.annotations.NullMarked;
