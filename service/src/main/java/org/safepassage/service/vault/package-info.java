/**
 * Keys, sealing and opening, blind tokens, erasure. A key must never leave this package, and nothing is opened
 * here for a person without `access` having allowed it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.safepassage.service.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
