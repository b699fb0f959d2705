/**
 * Cases, triage, dispositions, priority and queues; it drives the batches that move work downwards. An advocate
 * never raises a priority, and no message ends without a disposition, an actor and a time.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"intake", "duplicates", "people", "operations", "access", "pages", "audit", "vault"})
package org.safepassage.service.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
