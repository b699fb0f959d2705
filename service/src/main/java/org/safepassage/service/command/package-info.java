/**
 * The command line: one class a command, thin over the modules. No rule of the domain lives here.
 */
@NullMarked
package org.safepassage.service.command;

import org.jspecify.annotations.NullMarked;
