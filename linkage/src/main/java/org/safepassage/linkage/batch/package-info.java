/**
 * Links whole lists: blocking, levels, weights learned without labels, clusters.
 * It must never compare more pairs than it said it would, nor drop a pair without saying so.
 */
@NullMarked
package org.safepassage.linkage.batch;

import org.jspecify.annotations.NullMarked;
