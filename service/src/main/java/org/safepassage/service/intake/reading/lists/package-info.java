/**
 * Lists of people from csv and workbooks: the heading row found, columns guessed and open to correction, each row with its
 * number. A doubtful row is parked with a reason; it must never stop the rest.
 */
@NullMarked
package org.safepassage.service.intake.reading.lists;

import org.jspecify.annotations.NullMarked;
