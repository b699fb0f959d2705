/**
 * Lists of records in columns, every distinct value stored once and named by a number.
 * It must never hold a value twice, nor stop at a row that is out of shape.
 */
@NullMarked
package org.safepassage.linkage.table;

import org.jspecify.annotations.NullMarked;
