/** The one application: a modular monolith, a package per part of the story. Each package declares what it may use. */
@NullMarked
package org.safepassage.service;

import org.jspecify.annotations.NullMarked;
