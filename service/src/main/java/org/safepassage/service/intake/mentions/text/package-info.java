/**
 * Cuts text into words with their exact places, folding letters and digits that mean the same.
 * Nothing here may know a language's words, and no place may be lost on the way.
 */
@NullMarked
package org.safepassage.service.intake.mentions.text;

import org.jspecify.annotations.NullMarked;
