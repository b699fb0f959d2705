/**
 * Travel authorisations: given after a decision and a warning, signed so that anybody with public keys can check them, revoked, and
 * watched for a second use. None is given to somebody no decision covers, and none names a scheme, an employer or a danger.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "audit", "casework", "decisions", "operations", "pages", "people", "vault"})
package org.safepassage.service.permits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
