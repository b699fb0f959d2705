/**
 * Assembles facts, stores findings, and records what a human decided with facts and rule version frozen. A machine
 * never decides, and a refusal never stands on one person's word.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "casework",
            "eligibility",
            "people",
            "intake",
            "operations",
            "access",
            "pages",
            "audit",
            "vault"
        })
package org.safepassage.service.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
