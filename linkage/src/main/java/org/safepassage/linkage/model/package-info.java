/**
 * The weights of evidence, kept in one readable file with a version that is the hash of its content.
 * It must never hold a weight that the file does not show.
 */
@NullMarked
package org.safepassage.linkage.model;

import org.jspecify.annotations.NullMarked;
