/**
 * Entries, written in the same transaction as the change they record, and their sealing into the ledger. An entry
 * must never hold a name, a number or a sentence: only codes, ids, times and a commitment.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vault"})
package org.safepassage.service.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
