package org.safepassage.service.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.safepassage.service.pages.Choice;

/** The times that something can be put off to: few and named, so that it takes one key. */
enum Until {
    TWO_HOURS("2h", "for 2 hours"),
    TOMORROW("tomorrow", "until tomorrow, 06:00 UTC"),
    THREE_DAYS("3d", "for 3 days"),
    WEEK("7d", "for a week");

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private final String code;
    private final String words;

    Until(String code, String words) {
        this.code = code;
        this.words = words;
    }

    Instant from(Instant now) {
        return switch (this) {
            case TWO_HOURS -> now.plus(Duration.ofHours(2));
            case TOMORROW ->
                LocalDate.ofInstant(now, ZoneOffset.UTC)
                        .plusDays(1)
                        .atTime(MORNING)
                        .toInstant(ZoneOffset.UTC);
            case THREE_DAYS -> now.plus(Duration.ofDays(3));
            case WEEK -> now.plus(Duration.ofDays(7));
        };
    }

    /** What the form sent; the nearest when it sent something else. */
    static Until of(String code) {
        return Stream.of(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElse(TWO_HOURS);
    }

    static List<Choice> choices() {
        return Stream.of(values())
                .map(one -> Choice.of(one.code, one.words, one == TOMORROW))
                .toList();
    }

    static List<Choice> reasons() {
        return Stream.of(HoldReason.values())
                .map(one -> Choice.of(one.code(), one.words(), one == HoldReason.APPLICANT))
                .toList();
    }
}
