/**
 * An invented crisis with known truth, played against the service from outside, and its score.
 * It must never import the service, the linkage library or their name tables: it would mark its own homework.
 */
@NullMarked
package org.safepassage.exercise;

import org.jspecify.annotations.NullMarked;
