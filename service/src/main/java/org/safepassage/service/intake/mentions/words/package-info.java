/**
 * The word lists of each language, read from resource files that an operation can extend.
 * No word of any language may stand in Java code elsewhere when it could stand in a list.
 */
@NullMarked
package org.safepassage.service.intake.mentions.words;

import org.jspecify.annotations.NullMarked;
