/**
 * Accounts, roles, grants and budgets; the only opener of persons for people. Nobody is ever shown a person
 * without a grant, a budget and an entry.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "vault", "operations", "pages"})
package org.safepassage.service.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
