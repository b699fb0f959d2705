package org.safepassage.service.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.ListRow;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;

/** Arrivals in rows and lines, as the screen shows them. */
final class ArrivalTables {
    private ArrivalTables() {}

    static Table all(List<ArrivalRows.Row> rows, Instant now) {
        return new Table(
                "Sources, the latest first, " + Times.asAt(now),
                List.of("Came", "Reference", "Received", "Known before", "Kept", "Flagged", "Rows parked", "Status"),
                rows.stream()
                        .map(row -> List.of(
                                Cell.link("/arrivals/" + row.id(), Times.full(row.startedAt())),
                                Cell.words(reference(row.id())),
                                Cell.count(row.received()),
                                Cell.count(row.already()),
                                Cell.count(row.kept()),
                                Cell.count(row.flagged()),
                                Cell.count(row.parked()),
                                status(row)))
                        .toList(),
                "Mailboxes, chats and lists that are taken in appear here, each with its receipt.");
    }

    private static Cell status(ArrivalRows.Row row) {
        if (row.endedAt() == null) {
            return Cell.status("Coming in", Tag.Tone.ONGOING);
        }
        if (row.waiting() > 0) {
            return Cell.status("%,d to read".formatted(row.waiting()), Tag.Tone.ONGOING);
        }
        return row.parked() > 0 || row.flagged() > 0
                ? Cell.status("Needs a look", Tag.Tone.CAUTION)
                : Cell.status("All read", Tag.Tone.GOOD);
    }

    static List<FactLine> receipt(ArrivalRows.Row row) {
        return List.of(
                FactLine.of("Reference", Cell.words(reference(row.id()))),
                FactLine.of("Began", Cell.words(Times.full(row.startedAt()))),
                FactLine.of("Ended", Cell.words(row.endedAt() == null ? "Not yet" : Times.full(row.endedAt()))),
                FactLine.of("Received", Cell.words("%,d messages and lists".formatted(row.received()))),
                FactLine.of(
                        "Known before",
                        Cell.words("%,d, byte for byte the same: nothing was doubled".formatted(row.already()))),
                FactLine.of("Kept", Cell.words("%,d new ones, sealed as they came".formatted(row.kept()))),
                FactLine.of(
                        "Flagged",
                        Cell.words("%,d with something wrong about them; each is kept and visible"
                                .formatted(row.flagged()))),
                FactLine.of("Rows parked", Cell.words("%,d rows of lists need a person".formatted(row.parked()))));
    }

    static Table toLookAt(List<ArrivalRows.Flagged> all) {
        return new Table(
                "What was flagged and why, and lists",
                List.of("Reference", "Kind", "Size", "People found", "Rows parked", "What is to be said"),
                all.stream().map(ArrivalTables::row).toList(),
                "A message with anything wrong about it, and every list, stands here with the reason.");
    }

    private static List<Cell> row(ArrivalRows.Flagged one) {
        boolean list = one.kind().startsWith("list-");
        List<Cell> why = new ArrayList<>();
        one.flags().forEach(code -> why.add(Cell.words(sentence(code))));
        if (why.isEmpty()) {
            why.add(Cell.words("Nothing was wrong"));
        }
        return List.of(
                list
                        ? Cell.link("/arrivals/lists/" + one.id(), "Columns of " + reference(one.id()))
                        : Cell.words(reference(one.id())),
                Cell.words(one.kind().replace('-', ' ')),
                Cell.words(size(one.size())),
                Cell.count(one.mentions()),
                Cell.count(one.parked()),
                new Cell.Lines(why));
    }

    static Table parked(List<ArrivalRows.Parked> all) {
        return new Table(
                "Rows that need a person",
                List.of("List", "Row", "Why"),
                all.stream()
                        .map(one -> List.of(
                                Cell.link("/arrivals/lists/" + one.message(), "Columns of " + reference(one.message())),
                                Cell.count(one.row()),
                                Cell.words(parkedSentence(one.reason()))))
                        .toList(),
                "A row that could not be read with certainty is parked here and never stops the rest.");
    }

    /** The last eight letters of an id: enough to name it aloud, and random. */
    static String reference(UUID id) {
        return id.toString().substring(28);
    }

    private static String sentence(String code) {
        return Stream.of(Flag.values())
                .filter(flag -> Finder.code(flag).equals(code))
                .map(Flag::sentence)
                .findFirst()
                .orElse(code);
    }

    private static String parkedSentence(String code) {
        return Stream.of(ListRow.Parked.values())
                .filter(parked -> Finder.code(parked).equals(code))
                .map(ListRow.Parked::sentence)
                .findFirst()
                .orElse(code);
    }

    private static String size(long bytes) {
        return bytes < 1024
                ? bytes + " B"
                : bytes < 1 << 20
                        ? String.format(Locale.UK, "%,d kB", bytes >> 10)
                        : String.format(Locale.UK, "%,.1f MB", bytes / (double) (1 << 20));
    }
}
