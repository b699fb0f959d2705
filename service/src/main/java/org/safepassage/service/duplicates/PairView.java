package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.Caution;
import org.safepassage.linkage.Comparison;
import org.safepassage.linkage.Evidence;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Times;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;

/** Compares two opened mentions once more and says it field by field. */
final class PairView {
    private static final int MOST_RELATIVES = 6;
    private final Mentioned one;
    private final Mentioned other;
    private final Comparison comparison;

    PairView(Mentioned one, Mentioned other, Pairing pairing) {
        this.one = one;
        this.other = other;
        this.comparison = pairing.compare(Known.of(one), Known.of(other));
    }

    private static final String PARTED =
            "the machine once took them for one person, and took that back when more was told of them";

    /** @param parted whether the machine once took the two for one person, and took that back */
    PairPage page(String address, String waiting, String chosen, boolean parted) {
        return new PairPage(
                address,
                waiting,
                column(one),
                column(other),
                lines(),
                Stream.concat(
                                comparison.cautions().stream().sorted().map(Caution::words),
                                Stream.of(PARTED).filter(words -> parted))
                        .toList(),
                pushes(),
                result(),
                Stream.of(Because.values())
                        .map(because -> Choice.of(
                                because.code(), because.words(), because.code().equals(chosen)))
                        .toList());
    }

    static String source(Mentioned mention) {
        String place = mention.listRow() == null ? "Letter or chat" : "Row " + mention.listRow() + " of a list";
        return (mention.onRoll() ? "Row " + mention.listRow() + " of a roll" : place) + ", "
                + Times.full(mention.arrivedAt());
    }

    private static PairPage.Column column(Mentioned mention) {
        return new PairPage.Column(
                source(mention),
                switch (mention.role()) {
                    case "writer" -> "wrote this";
                    case "relative" -> "named as a relative";
                    default -> "is written about";
                });
    }

    private List<PairPage.Line> lines() {
        List<PairPage.Line> lines = new ArrayList<>(List.of(
                line(
                        "Name",
                        content -> content.names().stream()
                                .map(MentionContent.Name::text)
                                .toList(),
                        "given",
                        "other"),
                line("Father", PairView::father, "father", "parent"),
                line("Grandfather", content -> some(content.grandfather()), "grandfather"),
                line("Born", PairView::born, "birth"),
                line("Sex", content -> some(content.sex()), "sex"),
                line("Telephone", content -> numbers(content, Set.of("phone")), "phone"),
                line("E-mail", content -> numbers(content, Set.of("email")), "email"),
                line("Documents", PairView::documents, "document"),
                line("Place", content -> some(content.place()), "place"),
                line("Work", PairView::work, "work", "employer", "worked-from", "worked-to"),
                line(
                        "Relatives",
                        content -> content.relatives().stream()
                                .limit(MOST_RELATIVES)
                                .toList(),
                        "relatives")));
        // Seldom said: a row only where either says it.
        Stream.of(
                        line("Nationality", content -> said(content, "nationality"), "nationality"),
                        line("Danger", content -> said(content, "threat"), "threat"),
                        line("Illness", content -> said(content, "medical"), "illness"),
                        line("Letters", content -> List.of(), "letters"))
                .filter(line -> !line.one().isEmpty()
                        || !line.other().isEmpty()
                        || !line.words().isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private PairPage.Line line(String label, Function<MentionContent, List<String>> values, String... fields) {
        List<Evidence> evidence = comparison.evidence().stream()
                .filter(said -> List.of(fields).contains(said.field()))
                .toList();
        return new PairPage.Line(
                label,
                values.apply(one.content()),
                values.apply(other.content()),
                FieldAgreement.of(evidence).tag(),
                String.join(
                        "; ", evidence.stream().map(Evidence::words).distinct().toList()));
    }

    private static List<String> some(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value);
    }

    private static List<String> born(MentionContent content) {
        MentionContent.Birth birth = content.birth();
        if (birth == null) {
            return List.of();
        }
        String days = birth.earliest().equals(birth.latest())
                ? birth.earliest().toString()
                : birth.earliest() + " to " + birth.latest();
        return birth.raw().equals(days) ? List.of(days) : List.of(birth.raw(), days);
    }

    private static List<String> numbers(MentionContent content, Set<String> types) {
        return content.numbers().stream()
                .filter(number -> types.contains(number.type()))
                .map(MentionContent.Number::raw)
                .distinct()
                .toList();
    }

    private static List<String> documents(MentionContent content) {
        return content.numbers().stream()
                .filter(number -> !Set.of("phone", "email").contains(number.type()))
                .map(number -> number.type().replace('-', ' ') + " " + number.raw())
                .distinct()
                .toList();
    }

    /** As stated; else who must be the father, and why. */
    private static List<String> father(MentionContent content) {
        String told = content.surroundings().father();
        return content.father() != null || told == null
                ? some(content.father())
                : List.of(told, "not stated: by what is told of the family");
    }

    private static List<String> work(MentionContent content) {
        return said(content, "role", "employer");
    }

    private static List<String> said(MentionContent content, String... facts) {
        return content.facts().stream()
                .filter(said -> List.of(facts).contains(said.fact()))
                .map(MentionContent.Said::value)
                .distinct()
                .toList();
    }

    /** From the starting odds through each field to the result; bars share one scale. */
    private List<PairPage.Push> pushes() {
        List<Evidence> ordered = new ArrayList<>(comparison.evidence().stream()
                .filter(said -> said.field().equals("rarity"))
                .toList());
        comparison.evidence().stream()
                .filter(said -> !said.field().equals("rarity"))
                .forEach(ordered::add);
        double low = 0;
        double high = 0;
        double sum = 0;
        for (Evidence said : ordered) {
            sum += said.bits();
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        double scale = 100 / Math.max(1, high - low);
        List<PairPage.Push> pushes = new ArrayList<>();
        double at = 0;
        for (Evidence said : ordered) {
            double next = at + said.bits();
            pushes.add(new PairPage.Push(
                    said.field().equals("rarity") ? "Starting odds: any two names" : said.words(),
                    String.format(Locale.UK, "%+.1f", said.bits()),
                    String.format(Locale.UK, "%.1f", next),
                    (Math.min(at, next) - low) * scale,
                    Math.max(0.8, Math.abs(said.bits()) * scale),
                    said.bits() >= 0));
            at = next;
        }
        return pushes;
    }

    private String result() {
        double weight = comparison.weight();
        double odds = Math.pow(2, Math.abs(weight));
        String times =
                odds >= 1_000_000 ? "over a million" : String.format(Locale.UK, "%,d", Math.max(1, Math.round(odds)));
        return String.format(
                Locale.UK,
                "%+.1f bits, %s to 1 that they are %s.",
                weight,
                times,
                weight >= 0 ? "one person" : "two people");
    }
}
