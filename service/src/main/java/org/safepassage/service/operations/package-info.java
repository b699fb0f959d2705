/**
 * Reads operation folders: name, period, schemes with their rule tables, cohorts, lists of words and places. A new
 * operation must never need new code.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "eligibility")
package org.safepassage.service.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
