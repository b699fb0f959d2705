/**
 * What is true of the crisis, person by person and mention by mention, and what the rules make of what was written.
 * It must never look at an answer.
 */
@NullMarked
package org.safepassage.exercise.truth;

import org.jspecify.annotations.NullMarked;
