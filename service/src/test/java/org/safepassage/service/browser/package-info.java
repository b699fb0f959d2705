/** A real browser for journeys: Debian's Chromium, driven by Playwright, with axe for accessibility. */
@NullMarked
package org.safepassage.service.browser;

import org.jspecify.annotations.NullMarked;
