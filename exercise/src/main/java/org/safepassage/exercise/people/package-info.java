/**
 * The invented people of the crisis as they really are: families, names, births, work, papers, and chance itself.
 * Nothing here may know how anything is written down, and no real person's data may enter it.
 */
@NullMarked
package org.safepassage.exercise.people;

import org.jspecify.annotations.NullMarked;
