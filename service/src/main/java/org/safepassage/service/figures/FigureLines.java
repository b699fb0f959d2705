package org.safepassage.service.figures;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.safepassage.service.figures.Counts.Moment;
import org.safepassage.service.figures.DailyCounts.Day;
import org.safepassage.service.figures.Figures.Told;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Times;

/** Puts figures into words: number, interval, what changed since the day before. */
final class FigureLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private final Moment moment;
    private final boolean past;
    private final Told now;
    private final Told before;
    private final Told beforeKnownNow;

    /** @param before the day before, as it was known then */
    FigureLines(Moment moment, boolean past, Told now, Told before, Told beforeKnownNow) {
        this.moment = moment;
        this.past = past;
        this.now = now;
        this.before = before;
        this.beforeKnownNow = beforeKnownNow;
    }

    FiguresPage page(List<Day> waiting, List<Day> people) {
        return new FiguresPage(
                field(moment.asAt()),
                field(moment.knownAt()),
                moment(),
                past,
                now.figures().stream().map(this::line).toList(),
                reconciled(),
                List.of(drawn("Messages waiting", "waiting", waiting), drawn("People known", "people", people)));
    }

    private String moment() {
        return "As at " + Times.full(moment.asAt()) + ", as known at " + Times.full(moment.knownAt());
    }

    private FiguresPage.Line line(Figure figure) {
        return new FiguresPage.Line(
                figure.code().replace(':', '-'),
                figure.title(),
                number(figure.value(), figure.unit()),
                figure.unitSaid(),
                interval(figure),
                figure.definition(),
                figure.excludes(),
                figure.owner(),
                moment(),
                change(figure));
    }

    private static String number(double value, String unit) {
        return unit.equals("hours") && value < 100
                ? String.format(Locale.UK, "%,.1f", value)
                : String.format(Locale.UK, "%,d", Math.round(value));
    }

    private static String interval(Figure figure) {
        Double low = figure.low();
        Double high = figure.high();
        Long of = figure.of();
        return low == null || high == null || of == null
                ? ""
                : String.format(
                        Locale.UK, "between %,.0f and %,.0f, in 95 cases of 100; of %,d on the roll", low, high, of);
    }

    private String change(Figure figure) {
        Figure was = before.figures().stream()
                .filter(one -> one.code().equals(figure.code()))
                .findFirst()
                .orElse(null);
        if (was == null) {
            return "not counted the day before";
        }
        double by = figure.value() - was.value();
        String since = " since the day before (" + number(was.value(), was.unit()) + ")";
        return Math.abs(by) < 0.05
                ? "no change" + since
                : (by > 0 ? "▲ " : "▼ ") + number(Math.abs(by), figure.unit()) + (by > 0 ? " more" : " fewer") + since;
    }

    private Table reconciled() {
        return new Table(
                "Totals that differ, and why",
                List.of("One total", "Number", "Another total", "Number", "Between", "Why they differ"),
                Reconciled.of(now, before, beforeKnownNow).stream()
                        .map(one -> List.of(
                                Cell.words(one.one()),
                                Cell.count(one.first()),
                                Cell.words(one.other()),
                                Cell.count(one.second()),
                                Cell.count(one.between()),
                                Cell.words(one.why())))
                        .toList(),
                "Totals that people might hold against each other are all equal at this moment.");
    }

    private FiguresPage.Drawn drawn(String title, String which, List<Day> days) {
        return new FiguresPage.Drawn(
                title,
                "/figures/" + which + ".svg?asAt=" + moment.asAt() + "&knownAt=" + moment.knownAt(),
                Plot.words(title, days),
                new Table(
                        title + " at the end of each day, UTC",
                        List.of("Day", title),
                        days.reversed().stream()
                                .map(day -> List.of(Cell.words(DAY.format(day.day())), Cell.count(day.value())))
                                .toList(),
                        "Days appear here once something has come in."));
    }

    private static String field(java.time.Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
