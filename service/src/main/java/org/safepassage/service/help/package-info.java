/**
 * What each role does, in words that print on one page, with a case to practise on. It knows nobody and shows nobody; it must
 * never need the rest of the service to be read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "pages"})
package org.safepassage.service.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
