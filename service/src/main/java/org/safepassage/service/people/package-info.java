/**
 * Mention, Person, Family, Identifier, Advocate: what we believe and from which source. A mention is never edited
 * and nothing is ever merged so that it cannot be parted again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "pages", "vault"})
package org.safepassage.service.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
