/**
 * Serials and their seats, call-forwards, and what happened at places: who was expected, passed, was turned back, boarded, landed. A
 * seat is never promised twice, a family never holds two instructions at once, and what is not known is never taken for a no.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "crossings",
            "assurances",
            "decisions",
            "casework",
            "intake",
            "people",
            "operations",
            "access",
            "pages",
            "audit",
            "vault"
        })
package org.safepassage.service.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
