/**
 * Arrival, leave to remain, its upgrade when a rule changed, and its end. No machine refuses leave here, and none is lost from sight
 * because nobody asked.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "casework", "movement", "operations", "pages", "people"})
package org.safepassage.service.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
