/**
 * Defined numbers as at a time and as known at a time, each with what it leaves out. A figure is never counted
 * from a current-state table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "assurances", "audit", "operations", "pages"})
package org.safepassage.service.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
