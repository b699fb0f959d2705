package org.safepassage.service.movement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Tag.Tone;

/** How movement's codes and times are said on pages, and how typed times are read. */
final class Shown {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.UK);
    private static final DateTimeFormatter THERE = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.UK);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private Shown() {}

    static String when(Instant time) {
        return SHORT.format(time.atOffset(ZoneOffset.UTC));
    }

    /** With the clock of the place people leave. */
    static String when(Instant time, ZoneId there) {
        return when(time) + " (" + THERE.format(time.atZone(there)) + " there)";
    }

    static String typed(Instant time) {
        return TYPED.format(time.atOffset(ZoneOffset.UTC));
    }

    /** What a date-and-time field gives, in UTC. */
    static Optional<Instant> read(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip()).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Tag tag(SerialState state) {
        return switch (state) {
            case PLANNED -> new Tag("Planned", Tone.PLAIN);
            case OPEN -> new Tag("Boarding", Tone.ONGOING);
            case CLOSED -> new Tag("Doors closed", Tone.ONGOING);
            case DEPARTED -> new Tag("Departed", Tone.ONGOING);
            case ARRIVED -> new Tag("Arrived", Tone.GOOD);
            case CANCELLED -> new Tag("Cancelled", Tone.ALARM);
        };
    }

    static Tag tag(CallForwardState state) {
        return switch (state) {
            case ISSUED -> new Tag("Issued, not yet told", Tone.CAUTION);
            case DELIVERED -> new Tag("Told", Tone.ONGOING);
            case CONFIRMED -> new Tag("Will come", Tone.GOOD);
            case EN_ROUTE -> new Tag("On the way", Tone.ONGOING);
            case ARRIVED -> new Tag("There", Tone.GOOD);
            case DECLINED -> new Tag("Declined", Tone.PLAIN);
            case FAILED -> new Tag("Failed", Tone.ALARM);
            case WITHDRAWN -> new Tag("Withdrawn", Tone.ALARM);
            case EXPIRED -> new Tag("Expired", Tone.CAUTION);
        };
    }

    static Tag tag(PassageOutcome outcome) {
        return switch (outcome) {
            case EXPECTED -> new Tag(outcome.words(), Tone.ONGOING);
            case PASSED, BOARDED, LANDED -> new Tag(outcome.words(), Tone.GOOD);
            case TURNED_BACK -> new Tag(outcome.words(), Tone.ALARM);
            case UNKNOWN -> new Tag(outcome.words(), Tone.CAUTION);
        };
    }

    static String said(String code) {
        return switch (code) {
            case "come" -> "to come";
            case "danger" -> "not to come: there is danger";
            case "serial-cancelled" -> "not to come: the serial was cancelled";
            case "changed" -> "that place or time have changed";
            default -> "to stay where they are";
        };
    }

    static List<Choice> hows() {
        return Stream.of(How.values())
                .map(how -> Choice.of(how.code(), how.words(), how == How.VOICE))
                .toList();
    }

    static String people(int count) {
        return count == 1 ? "1 person" : count + " people";
    }
}
