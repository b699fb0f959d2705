/**
 * Marks a service's answers against the truth.
 * It must never help an answer: what cannot be aligned counts against it.
 */
@NullMarked
package org.safepassage.exercise.score;

import org.jspecify.annotations.NullMarked;
