package org.safepassage.service.access;

import java.time.Clock;

/** The time on people's own phones, which show codes by it and know nothing of an exercise's days. */
record WallClock(Clock clock) {}
