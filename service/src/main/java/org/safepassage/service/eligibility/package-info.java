/**
 * Facts in, Finding out: rule tables with an effective minute, in three-valued logic. It knows nobody: no person,
 * no database, no clock of its own; and an unknown fact is never a "no".
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.safepassage.service.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
