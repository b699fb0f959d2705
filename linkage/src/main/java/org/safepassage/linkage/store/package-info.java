/**
 * Long arrays behind one small face, on the heap or in files mapped into memory.
 * It must never leave a file behind, nor hand out a place on a disk that has none left.
 */
@NullMarked
package org.safepassage.linkage.store;

import org.jspecify.annotations.NullMarked;
