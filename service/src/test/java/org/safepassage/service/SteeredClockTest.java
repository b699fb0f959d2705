package org.safepassage.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SteeredClockTest {
    private static final Instant WALL = Instant.parse("2026-01-01T00:00:00Z");

    private final SteeredClock clock = new SteeredClock(Clock.fixed(WALL, ZoneOffset.UTC), Duration.ofDays(-10));

    @Test
    void itGoesByItsOwnDays() {
        assertThat(clock.instant()).isEqualTo(WALL.minus(Duration.ofDays(10)));
    }

    @Test
    void itMovesOnAndNeverBack() {
        Instant later = WALL.minus(Duration.ofDays(3));
        clock.moveOnTo(later);
        clock.moveOnTo(later.minusSeconds(60));
        assertThat(clock.instant()).isEqualTo(later);
    }
}
