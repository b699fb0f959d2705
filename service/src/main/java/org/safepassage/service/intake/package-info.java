/**
 * Messages and lists as they arrive, kept byte for byte, and their reading into mentions. Nothing may be
 * acknowledged before its raw bytes are durable, and nothing is ever unprocessable.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "access", "audit", "vault", "operations", "pages"})
package org.safepassage.service.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
