/**
 * Follows who is being told about, word by word, and gives each fact to the right person.
 * Facts said of nobody known are dropped, never given to whoever is nearest in the file.
 */
@NullMarked
package org.safepassage.service.intake.mentions.telling;

import org.jspecify.annotations.NullMarked;
