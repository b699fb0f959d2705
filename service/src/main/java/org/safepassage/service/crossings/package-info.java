/**
 * Crossings and airports with dated conditions, corridors, alerts and the teams at their posts. What was observed never becomes
 * "open" by growing old, and an alert is kept before it is understood.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"assurances", "operations", "access", "pages", "audit", "vault"})
package org.safepassage.service.crossings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
