/** The pages module alone, with a page that shows each of its parts. It lies outside the application, which must not find it. */
@NullMarked
package org.safepassage.patterns;

import org.jspecify.annotations.NullMarked;
