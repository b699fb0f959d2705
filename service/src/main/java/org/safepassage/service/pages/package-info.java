/**
 * The layout, its components and the headers every page is sent with. No word of the domain belongs here, and no
 * page may run script or style from outside.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.safepassage.service.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
