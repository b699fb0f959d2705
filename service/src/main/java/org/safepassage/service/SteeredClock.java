package org.safepassage.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of everything. An exercise sets it back to its own days, and may move it on when days pass in which nothing is played; it
 * never stops and never goes back.
 */
public final class SteeredClock extends Clock {
    private final Clock wall;
    private final ZoneId zone;
    private volatile Duration offset;

    public SteeredClock(Clock wall, Duration offset) {
        this(wall, ZoneOffset.UTC, offset);
    }

    private SteeredClock(Clock wall, ZoneId zone, Duration offset) {
        this.wall = wall;
        this.zone = zone;
        this.offset = offset;
    }

    /** Lets it be {@code time}; a time that has passed already changes nothing. */
    public synchronized void moveOnTo(Instant time) {
        Duration ahead = Duration.between(instant(), time);
        if (ahead.isPositive()) {
            offset = offset.plus(ahead);
        }
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteeredClock(wall, other, offset);
    }
}
