/**
 * The demonstration's way out: invented people at work call the same verbs as the screens do, and the exercise says what happens outside.
 * Nothing here may know the truth of the crisis.
 */
@NullMarked
package org.safepassage.service.command.road;

import org.jspecify.annotations.NullMarked;
