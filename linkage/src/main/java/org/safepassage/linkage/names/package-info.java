/**
 * Reads a person's name in Latin, Dari or Pashto spelling and says how far two names are apart.
 * It must never romanise a name into one true spelling: every name keeps all its readings.
 */
@NullMarked
package org.safepassage.linkage.names;

import org.jspecify.annotations.NullMarked;
