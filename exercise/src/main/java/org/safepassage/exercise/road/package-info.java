/**
 * What people do once they are called forward: who answers, who sets out, whom the guards let pass, who lands. The world decides and the
 * service never sees how; it only hears what a specialist at the gate would see.
 */
@NullMarked
package org.safepassage.exercise.road;

import org.jspecify.annotations.NullMarked;
