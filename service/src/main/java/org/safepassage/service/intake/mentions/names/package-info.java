/**
 * Which words are a name, without needing a dictionary of names.
 * An organisation, a place or the first word of a sentence must never become a person.
 */
@NullMarked
package org.safepassage.service.intake.mentions.names;

import org.jspecify.annotations.NullMarked;
