/** Draws where crossings and airports lie, from files: no tile server, no script. */
@NullMarked
package org.safepassage.service.crossings.map;

import org.jspecify.annotations.NullMarked;
