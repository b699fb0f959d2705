/**
 * Archives unpacked within limits of number, size, ratio and time. Nothing here may be written to disk, and no name in
 * an archive may be taken for a path.
 */
@NullMarked
package org.safepassage.service.intake.reading.packed;

import org.jspecify.annotations.NullMarked;
