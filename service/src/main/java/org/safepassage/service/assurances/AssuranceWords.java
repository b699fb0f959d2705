package org.safepassage.service.assurances;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;
import org.springframework.stereotype.Component;

/** Puts promises, and what followed, into tables. */
@Component
class AssuranceWords {
    private static final int CASES = 5;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final Map<String, String> places = new HashMap<>();

    AssuranceWords(Operation folder) {
        folder.places().crossings().forEach(one -> places.put(one.code(), one.name()));
        folder.places().airports().forEach(one -> places.putIfAbsent(one.code(), one.name()));
    }

    String place(String code) {
        return places.getOrDefault(code, code);
    }

    static String minute(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    Table raise(List<Broken.At> broken) {
        return new Table(
                "What to raise next",
                List.of("Where", "What was promised", "What happened, and why it stands here"),
                broken.stream()
                        .map(one -> List.of(
                                Cell.link("/assurances/" + one.assurance().value(), place(one.place())),
                                Cell.words(one.by() + ": “" + one.words() + "”"),
                                Cell.words(one.why())))
                        .toList(),
                "Places stand here where somebody did not pass as promised within a fortnight. What was never raised, or broken again since, stands before what was; then where somebody was detained or beaten; then by how many.");
    }

    /** @param cases whether who looks may go to the cases */
    Table told(List<ToldRows.Waiting> waiting, boolean cases) {
        return new Table(
                "Told in messages, not yet confirmed",
                List.of("Where", "What they seem to tell", "Messages", "Came", "Who confirms"),
                waiting.stream()
                        .map(one -> List.of(
                                Cell.words(place(one.place())),
                                Cell.words(one.outcome().words()),
                                Cell.words(
                                        one.messages() < Rate.FEWEST
                                                ? "fewer than ten"
                                                : "%,d".formatted(one.messages())),
                                Cell.words(came(one)),
                                cases && !one.cases().isEmpty()
                                        ? Cell.lines(one.cases().stream()
                                                .limit(CASES)
                                                .map(each -> Cell.link("/cases/" + each.id(), "Case " + each.number()))
                                                .toArray(Cell[]::new))
                                        : Cell.words("whoever has the case")))
                        .toList(),
                "What messages seem to tell of crossings waits here until whoever has the case confirms it or says that it is none. It counts for nothing before.");
    }

    private static String came(ToldRows.Waiting one) {
        String first = DAY.format(one.first());
        String last = DAY.format(one.last());
        return first.equals(last) ? first : first + " to " + last;
    }

    Table assurances(List<Promised.Assurance> all, Instant at) {
        return new Table(
                "Promises, the latest first",
                List.of("What was said", "By, to", "When", "How it stands", "What followed"),
                all.stream()
                        .map(one -> List.of(
                                Cell.link("/assurances/" + one.id().value(), one.words()),
                                Cell.lines(Cell.words(one.by()), Cell.words("to " + one.to())),
                                Cell.lines(
                                        Cell.words(one.when().isEmpty() ? Times.full(one.from()) : one.when()),
                                        Cell.words(one.exercise() ? "exercise" : "real")),
                                state(one, at),
                                Cell.words(one.rate().words())))
                        .toList(),
                "Promises stand here on the day they were given: from the operation's folder, and as people record them.");
    }

    private static Cell state(Promised.Assurance one, Instant at) {
        String tested = one.rate().people() > 0 ? one.state() + ", tested" : one.state();
        if (one.standsAt(at)) {
            return Cell.status(tested, one.rate().people() > 0 ? Tag.Tone.GOOD : Tag.Tone.ONGOING);
        }
        return Cell.status(tested + (one.withdrawn() ? ", withdrawn" : ", run out"), Tag.Tone.PLAIN);
    }

    List<Table> rates(Kept kept) {
        return List.of(
                rates("By place", kept.crossings(), "place"),
                rates("By authority", kept.authorities(), "authority"),
                rates("By paper held", kept.documents(), "paper"));
    }

    private Table rates(String caption, List<Rate> rates, String what) {
        return new Table(
                caption,
                List.of(what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1), "What followed"),
                rates.stream()
                        .map(rate -> List.of(Cell.words(named(rate.of(), what)), Cell.words(rate.words())))
                        .toList(),
                "Each " + what + " stands here once travellers were observed while a promise stood.");
    }

    private String named(String code, String what) {
        return switch (what) {
            case "place" -> place(code);
            case "paper" -> Document.of(code).map(Document::words).orElse("No paper");
            default -> code;
        };
    }

    Table meetings(String caption, List<Promised.Meeting> meetings) {
        return new Table(
                caption,
                List.of("Who meets", "Where", "When", "About", "Raised"),
                meetings.stream()
                        .map(one -> List.of(
                                Cell.words(String.join(", ", one.sides())),
                                one.place().isEmpty() ? Cell.nothing("") : Cell.words(one.place()),
                                Cell.words(one.when()),
                                one.about().isEmpty() ? Cell.nothing("") : Cell.words(one.about()),
                                Cell.words(one.raised().isEmpty() ? "nothing noted" : String.join("; ", one.raised()))))
                        .toList(),
                "Meetings stand here from the operation's folder, and as people record them.");
    }

    Table asked(String caption, String to, List<Promised.Asked> all) {
        return new Table(
                caption,
                List.of("What", "By", to, "When", "Known from"),
                all.stream()
                        .map(one -> List.of(
                                Cell.words(one.words()),
                                Cell.words(one.by()),
                                Cell.words(one.to()),
                                Cell.words(one.when()),
                                Cell.words(one.source() + (one.exercise() ? " (exercise)" : ""))))
                        .toList(),
                "They stand here from the operation's folder, and as people record them.");
    }

    List<FactLine> facts(Promised.Assurance one, Instant at) {
        List<FactLine> facts = new ArrayList<>();
        facts.add(FactLine.of("Given by", Cell.words(one.by())));
        facts.add(FactLine.of("To", Cell.words(one.to())));
        facts.add(FactLine.of("How it stands", state(one, at)));
        facts.add(FactLine.of("What followed", Cell.words(one.rate().words())));
        facts.add(FactLine.of("Who may pass, and where", Cell.words(one.scope())));
        facts.add(FactLine.of(
                "Places it speaks of",
                Cell.words(
                        one.places().isEmpty()
                                ? "any"
                                : String.join(
                                        ", ",
                                        one.places().stream().map(this::place).toList()))));
        facts.add(FactLine.of(
                "Papers, one of which suffices",
                Cell.words(one.documents().isEmpty() ? "none asked for" : papers(one.documents()))));
        facts.add(FactLine.of("Stands from", Cell.words(Times.full(one.from()))));
        facts.add(FactLine.of("Until", Cell.words(one.until().map(Times::full).orElse("no end was named"))));
        facts.add(FactLine.of("Who heard it", Cell.words(String.join(", ", one.witnesses()))));
        facts.add(FactLine.of("Known from", Cell.words(one.source())));
        return facts;
    }

    Table places(List<Seen.Place> seen) {
        return new Table(
                "Where it was broken most",
                List.of("Place", "What followed", "Turned back", "Held up", "Made to pay", "Detained", "Beaten"),
                seen.stream()
                        .map(one -> List.of(
                                Cell.words(place(one.place())),
                                Cell.words(one.rate().words()),
                                number(one, one.turnedBack()),
                                number(one, one.delayed()),
                                number(one, one.charged()),
                                number(one, one.detained()),
                                number(one, one.beaten())))
                        .toList(),
                "Places stand here once travellers of whom it speaks were observed while it stood.");
    }

    private static Cell number(Seen.Place place, long people) {
        return Cell.words(place.rate().isShown() ? "%,d".formatted(people) : "not shown");
    }

    Table observed(List<Seen.One> seen) {
        return new Table(
                "What was observed, the latest first",
                List.of("When", "Where", "What happened", "Papers held", "Told by"),
                seen.stream()
                        .map(one -> List.of(
                                Cell.link("/assurances/observations/" + one.id().value(), Times.full(one.at())),
                                Cell.words(place(one.place())),
                                Cell.words(one.outcome().words()),
                                Cell.words(papers(one.documents())),
                                Cell.words(one.source().words() + (one.exercise() ? " (exercise)" : ""))))
                        .toList(),
                "What posts record, and what travellers tell, stands here while the promise stands.");
    }

    List<FactLine> facts(Seen.One one) {
        return List.of(
                FactLine.of("When", Cell.words(Times.full(one.at()))),
                FactLine.of("Where", Cell.words(place(one.place()))),
                FactLine.of("What happened", Cell.words(one.outcome().words())),
                FactLine.of("People", Cell.count(one.people())),
                FactLine.of("Papers held", Cell.words(papers(one.documents()))),
                FactLine.of("Whose officers", Cell.words(one.authority().orElse("not said"))),
                FactLine.of("Told by", Cell.words(one.source().words())),
                FactLine.of("Recorded", Cell.words(Times.full(one.recordedAt()))),
                FactLine.of(
                        "Counts",
                        one.takenBack()
                                ? Cell.status("Taken back", Tag.Tone.PLAIN)
                                : Cell.status("Counts", Tag.Tone.GOOD)));
    }

    static String papers(List<String> codes) {
        return codes.isEmpty()
                ? "none"
                : String.join(
                        ", ",
                        codes.stream()
                                .map(code ->
                                        Document.of(code).map(Document::words).orElse(code))
                                .toList());
    }
}
