/**
 * Demands, inducements, meetings and promises of safe passage, with what then happened to travellers beside each. A promise
 * is never taken for conduct, and nothing here says that a way is safe.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"casework", "intake", "people", "operations", "access", "audit", "pages"})
package org.safepassage.service.assurances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
