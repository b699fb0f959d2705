/** Reads the Common Alerting Protocol, version 1.2 (OASIS, 1 July 2010), from bytes that anybody may have written. */
@NullMarked
package org.safepassage.service.crossings.cap;

import org.jspecify.annotations.NullMarked;
