/**
 * Phones, addresses and document numbers: as written, and in the one form that can be compared.
 * A number without a sign of its kind is left alone.
 */
@NullMarked
package org.safepassage.service.intake.mentions.identifiers;

import org.jspecify.annotations.NullMarked;
