/**
 * How the people get onto paper: names misspelt, dates half known, mails, chats, lists and rolls.
 * Nothing may be written that its claim does not also state, for the truth is what was written.
 */
@NullMarked
package org.safepassage.exercise.writing;

import org.jspecify.annotations.NullMarked;
