/**
 * The command line of the library: lists in, explained pairs and clusters out.
 * It must never print a value of a record, and with --json nothing but one JSON object on standard output.
 */
@NullMarked
package org.safepassage.linkage.tool;

import org.jspecify.annotations.NullMarked;
