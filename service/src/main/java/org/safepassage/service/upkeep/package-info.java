/**
 * What the operator does so that nothing is lost and nothing stays that should go: keys checked and rehearsed, people erased, legal
 * holds. No person is ever erased while a hold stands, and nothing is erased without an entry.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake", "people", "audit", "vault"})
package org.safepassage.service.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
