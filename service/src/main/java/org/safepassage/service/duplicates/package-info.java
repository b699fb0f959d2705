/**
 * Candidate pairs, links, unlinking and exclusions: which mentions are one person. The machine never links twins,
 * and a person's "these are different people" is never overruled.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "access", "audit", "pages", "vault"})
package org.safepassage.service.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
