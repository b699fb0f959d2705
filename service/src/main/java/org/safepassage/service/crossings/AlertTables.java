package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.List;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;

/** Alerts as rows. */
final class AlertTables {
    static final List<String> COLUMNS = List.of("Alert", "Now", "Severity", "Since", "Ends by itself", "Came by");

    private AlertTables() {}

    static List<Cell> row(Alert alert, Instant now) {
        return List.of(
                Cell.link("/alerts/" + alert.id(), alert.event()),
                new Cell.Status(tag(alert, now)),
                Cell.words(alert.severity().words()),
                Cell.words(Times.full(alert.trueAt())),
                Cell.words(alert.expiresAt().map(Times::full).orElse("no")),
                Cell.words(alert.byPerson() ? "a person" : "a message"));
    }

    static Tag tag(Alert alert, Instant now) {
        if (alert.standsAt(now)) {
            return alert.places().isEmpty()
                    ? new Tag("Stands nowhere: say where", Tag.Tone.CAUTION)
                    : new Tag("Stands", Tag.Tone.ALARM);
        }
        return new Tag(isExpired(alert) ? "Expired" : "Ended", Tag.Tone.PLAIN);
    }

    private static boolean isExpired(Alert alert) {
        return alert.expiresAt()
                .filter(end ->
                        alert.endedAt().map(ended -> !ended.isBefore(end)).orElse(true))
                .isPresent();
    }
}
