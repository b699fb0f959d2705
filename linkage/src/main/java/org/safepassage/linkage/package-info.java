/**
 * Who is the same person: names across scripts, dates with precision, identifiers, weights that explain themselves.
 * It must never decide on its own what becomes of a person, and never needs the service.
 */
@NullMarked
package org.safepassage.linkage;

import org.jspecify.annotations.NullMarked;
