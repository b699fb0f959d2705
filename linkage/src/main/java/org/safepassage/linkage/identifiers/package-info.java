/**
 * Phones, e-mail addresses and document numbers in one written form, and the errors people make in them.
 * It must never guess a digit: what cannot be read stays unread.
 */
@NullMarked
package org.safepassage.linkage.identifiers;

import org.jspecify.annotations.NullMarked;
