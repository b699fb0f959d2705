package org.safepassage.service.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safepassage.service.assurances.Kept;
import org.safepassage.service.assurances.KeptRates;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.figures.Counts.Moment;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Times;
import org.springframework.stereotype.Component;

/** One page for whoever must answer in public: the uncomfortable line first, as at any time and as known at any time. */
@Component
public class Brief {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_PLACES = 5;

    private final Operation folder;
    private final Beside beside;
    private final KeptRates rates;
    private final Sealing sealing;

    Brief(Operation folder, Beside beside, KeptRates rates, Sealing sealing) {
        this.folder = folder;
        this.beside = beside;
        this.rates = rates;
        this.sealing = sealing;
    }

    /** The figures are one snapshot of the database; those of the day before, which no longer change, are another. */
    public BriefPage at(OperationId operation, Instant asAt, Instant knownAt) {
        var moment = new Moment(operation, asAt, knownAt);
        Beside.Both both = beside.at(moment, new Moment(operation, asAt.minus(DAY), knownAt.minus(DAY)));
        List<Figure> now = both.now().figures();
        List<Figure> before = both.before().figures();
        Kept kept = rates.of(operation, asAt, knownAt);
        return new BriefPage(
                folder.name(),
                asAt,
                knownAt,
                "As at " + Times.full(asAt) + ", as known at " + Times.full(knownAt),
                uncomfortable(now),
                sure(now),
                now.stream().map(figure -> line(figure, before)).toList(),
                promises(kept),
                contradictions(),
                sealing.checkpoint().map(Brief::checkpoint).orElse(""));
    }

    private static String uncomfortable(List<Figure> now) {
        long left = value(now, Definition.LEFT);
        return "%,d %s entitled or eligible, known to us and not out"
                .formatted(left, left == 1 ? "person is" : "people are");
    }

    private static String sure(List<Figure> now) {
        List<String> said = new ArrayList<>();
        now.stream()
                .filter(figure -> figure.code().startsWith("entitled-not-in-contact"))
                .forEach(figure -> said.add(String.format(
                        Locale.UK,
                        "on a roll and never in contact: %,d of %,d (between %,.0f and %,.0f)",
                        figure.whole(),
                        figure.of(),
                        figure.low(),
                        figure.high())));
        long waiting = value(now, Definition.WITHOUT_DISPOSITION);
        if (waiting > 0) {
            said.add("messages waiting: %,d, the oldest for %,d hours, and they may name more"
                    .formatted(waiting, value(now, Definition.OLDEST_WAITING)));
        }
        long open = value(now, Definition.UNDETERMINED);
        if (open > 0) {
            said.add("people undetermined: %,d, which is not a no".formatted(open));
        }
        said.add("those who never reached us are in no figure");
        String all = String.join("; ", said);
        return all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1) + ".";
    }

    private static BriefPage.Line line(Figure figure, List<Figure> before) {
        double was = before.stream()
                .filter(one -> one.code().equals(figure.code()))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElse(0);
        long by = figure.whole() - Math.round(was);
        return new BriefPage.Line(
                figure.code(),
                figure.title(),
                figure.whole(),
                figure.unitSaid(),
                by == 0 ? "no change" : "%,d %s".formatted(Math.abs(by), by > 0 ? "more" : "fewer"),
                figure.excludes());
    }

    private static List<String> promises(Kept kept) {
        List<String> all = new ArrayList<>();
        all.add("Promises of passage, all together: " + kept.all().words());
        kept.crossings().stream()
                .filter(org.safepassage.service.assurances.Rate::isShown)
                .limit(MOST_PLACES)
                .forEach(rate -> all.add(rate.of() + ": " + rate.words()));
        return all;
    }

    private List<String> contradictions() {
        return folder.claims().contradictions().stream()
                .map(pair -> ClaimsWords.sentence(new ClaimsRegister.Pair(pair.getFirst(), pair.getLast(), List.of())))
                .toList();
    }

    /** Its size and root: the second and third line of a signed note. */
    private static String checkpoint(String note) {
        List<String> lines = note.lines().toList();
        return lines.size() < 3 ? "" : "Checkpoint of " + lines.get(1) + " entries, root " + lines.get(2);
    }

    private static long value(List<Figure> figures, Definition which) {
        Optional<Figure> found = figures.stream()
                .filter(figure -> figure.code().equals(which.code))
                .findFirst();
        return found.map(Figure::whole).orElse(0L);
    }
}
