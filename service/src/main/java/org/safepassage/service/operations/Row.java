package org.safepassage.service.operations;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a table, read cell by cell. A cell that cannot be read is put on record and stands in for with a value
 * that is never used, because the row is then no longer {@link #sound}.
 */
final class Row {
    /** More than there are people; anything larger is a slip. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000_000L);

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final Problems problems;
    private boolean sound = true;

    Row(String file, long line, Map<String, String> cells, Problems problems) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    boolean sound() {
        return sound;
    }

    void problem(String column, String message) {
        sound = false;
        problems.add(file, line, column, message);
    }

    /** The cell, empty when there is none. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    Optional<String> maybe(String column) {
        return Optional.of(text(column)).filter(t -> !t.isEmpty());
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(column, "This cell must not be empty.");
        }
        return text;
    }

    /** A code: small letters, digits and hyphens, so that it can stand in addresses and sentences. */
    String code(String column) {
        String text = required(column);
        if (!text.isEmpty() && !text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problem(column, "A code has small letters, digits and hyphens only. Write it like 'spin-boldak'.");
        }
        return text;
    }

    /** One of several codes that are possible. */
    String oneOf(String column, Collection<String> possible) {
        String text = required(column);
        if (!text.isEmpty() && !possible.contains(text)) {
            problem(column, "'" + text + "' is not known here. " + Problems.instead(text, possible));
        }
        return text;
    }

    boolean yes(String column) {
        return oneOf(column, List.of("yes", "no")).equals("yes");
    }

    /** Codes parted by |. */
    List<String> list(String column) {
        return text(column).isEmpty()
                ? List.of()
                : Arrays.stream(text(column).split("\\|"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    Instant minute(String column) {
        return parsed(
                column,
                required(column),
                s -> OffsetDateTime.parse(s).toInstant(),
                Instant.EPOCH,
                "a minute with its zone, such as 2021-12-14T16:00Z");
    }

    Optional<Instant> maybeMinute(String column) {
        return maybe(column).map(s -> minute(column));
    }

    LocalDate day(String column) {
        return parsed(column, required(column), LocalDate::parse, LocalDate.EPOCH, "a day such as 2021-08-29");
    }

    Optional<LocalDate> maybeDay(String column) {
        return maybe(column).map(s -> day(column));
    }

    Optional<LocalTime> maybeTime(String column) {
        return maybe(column)
                .map(s -> parsed(column, s, LocalTime::parse, LocalTime.MIN, "a time of day such as 07:30"));
    }

    BigDecimal number(String column) {
        BigDecimal number =
                parsed(column, required(column), BigDecimal::new, BigDecimal.ZERO, "a number such as 12 or 1.5");
        if (number.abs().compareTo(LARGEST) > 0) {
            problem(column, "This number is too large. Write at most " + LARGEST + ".");
            return BigDecimal.ZERO;
        }
        return number;
    }

    private <T> T parsed(String column, String text, Function<String, T> read, T otherwise, String like) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return read.apply(text);
        } catch (DateTimeException | NumberFormatException e) {
            problem(column, "'" + text + "' cannot be read. Write " + like + ".");
            return otherwise;
        }
    }
}
