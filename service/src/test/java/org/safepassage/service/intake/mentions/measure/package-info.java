/**
 * Measures how well people are found, against an exercise whose truth is known. It prints figures and the ids of
 * messages, never a name.
 */
@NullMarked
package org.safepassage.service.intake.mentions.measure;

import org.jspecify.annotations.NullMarked;
