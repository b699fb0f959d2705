package org.safepassage.service.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safepassage.service.figures.ClaimsRegister.Line;
import org.safepassage.service.figures.ClaimsRegister.Pair;
import org.safepassage.service.figures.ClaimsRegister.Register;
import org.safepassage.service.operations.Claims.Claim;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Times;

/** Puts the register of claims into words. */
final class ClaimsWords {
    private ClaimsWords() {}

    static ClaimsPage page(Register register) {
        return new ClaimsPage(
                register.contradictions().stream().map(ClaimsWords::sentence).toList(),
                new Table(
                        "Numbers said in public",
                        List.of("Said", "By", "Whom it counts", "What happened", "When", "Kind", "Ours, as known then"),
                        register.lines().stream().map(ClaimsWords::row).toList(),
                        "Claims of the operation stand here once its folder has a table claims.csv."),
                new Table(
                        "They look like contradictions and are none",
                        List.of("One", "Another", "What they do not agree in"),
                        register.seeming().stream()
                                .map(pair -> List.of(
                                        Cell.words(said(pair.one())),
                                        Cell.words(said(pair.other())),
                                        Cell.words(differences(pair))))
                                .toList(),
                        "Numbers that differ and answer different questions stand here."),
                new Table(
                        "Statements that disagree on something else than a number",
                        List.of("About", "One says", "Another says", "What we make of it"),
                        register.conflicts().stream()
                                .map(conflict -> List.of(
                                        Cell.words(conflict.about()),
                                        Cell.words(conflict.one() + " (" + conflict.oneSource() + ")"),
                                        Cell.words(conflict.other() + " (" + conflict.otherSource() + ")"),
                                        Cell.words(conflict.finding())))
                                .toList(),
                        "They stand here once the operation's folder has a table conflicts.csv."));
    }

    /** A contradiction as it is said aloud. */
    static String sentence(Pair pair) {
        Claim one = pair.one();
        return said(one) + " against " + said(pair.other()) + ": both count the same (" + words(one.population()) + ", "
                + words(one.event()) + ", " + words(one.time()) + "), and no number is both.";
    }

    private static List<Cell> row(Line line) {
        Claim claim = line.claim();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.lines(Cell.words(claim.words()), Cell.words(claim.source())));
        cells.add(Cell.words((claim.saidBy() + ", " + claim.said()).replaceAll("^, |, $", "")));
        cells.add(Cell.words(words(claim.population())));
        cells.add(Cell.words(words(claim.event())));
        cells.add(Cell.words(words(claim.time())));
        cells.add(Cell.words(claim.kind()));
        cells.add(ours(line));
        return cells;
    }

    private static Cell ours(Line line) {
        if (line.claim().ours().isEmpty()) {
            return Cell.words("none of ours asks this");
        }
        String differs = line.claim().ours().orElseThrow().differs();
        return line.ours()
                .<Cell>map(figure -> Cell.lines(
                        Cell.link(
                                address(figure),
                                "%,d %s"
                                        .formatted(
                                                figure.whole(), figure.title().toLowerCase(Locale.UK))),
                        Cell.words("as known at " + Times.full(figure.knownAt())),
                        Cell.words(differs.isEmpty() ? "the same question" : differs)))
                .orElse(Cell.words("its time has not come"));
    }

    private static String address(Figure figure) {
        return "/figures?asAt=" + figure.asAt().toString().substring(0, 16) + "&knownAt="
                + figure.knownAt().toString().substring(0, 16) + "#figure-" + figure.code();
    }

    private static String said(Claim claim) {
        String by = (claim.saidBy() + ", " + claim.said()).replaceAll("^, |, $", "");
        return "“" + claim.words() + "” " + words(claim.population()) + " " + words(claim.event())
                + (by.isEmpty() ? "" : " (" + by + ")");
    }

    private static String differences(Pair pair) {
        List<String> all = new ArrayList<>();
        for (String what : pair.differ()) {
            all.add(
                    switch (what) {
                        case "population" ->
                            "whom they count: " + words(pair.one().population()) + " or "
                                    + words(pair.other().population());
                        case "event" ->
                            "what happened: " + words(pair.one().event()) + " or "
                                    + words(pair.other().event());
                        case "time" ->
                            "when: " + words(pair.one().time()) + " or "
                                    + words(pair.other().time());
                        default ->
                            "the kind of number: " + pair.one().kind() + " or "
                                    + pair.other().kind();
                    });
        }
        return String.join("; ", all);
    }

    private static String words(String code) {
        return code.matches("[0-9-]+")
                ? code
                : code.replace('-', ' ')
                        .replaceAll("\\buk\\b", "UK")
                        .replaceAll("\\braf\\b", "RAF")
                        .replaceAll("\\bus\\b", "US");
    }
}
