package org.safepassage.service.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.assurances.Kept;
import org.safepassage.service.assurances.KeptRates;
import org.safepassage.service.assurances.Promised;
import org.safepassage.service.assurances.PublicRecord;
import org.safepassage.service.assurances.Rate;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "assurances",
        description = "What was promised, and how often it was kept, as at any time and as known at any time.",
        mixinStandardHelpOptions = true)
final class AssurancesCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Mixin
    Moments moments = new Moments();

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Instant now = application.getBean(Clock.class).instant();
            var operation = Serving.operation(application);
            application.getBean(PublicRecord.class).takeUp(operation);
            Instant asAt = moments.asAt(now);
            Instant knownAt = moments.knownAt(now);
            Kept kept = application.getBean(KeptRates.class).of(operation, asAt, knownAt);
            List<Promised.Assurance> assurances =
                    application.getBean(Promised.class).assurances(operation, asAt, knownAt);
            output.print(json(kept, assurances, asAt, knownAt), words(kept, assurances));
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(
            Kept kept, List<Promised.Assurance> assurances, Instant asAt, Instant knownAt) {
        return IntakeCommand.ordered(
                "asAt",
                asAt.toString(),
                "knownAt",
                knownAt.toString(),
                "kept",
                kept.all().isShown() ? kept.all().kept() : null,
                "of",
                kept.all().isShown() ? kept.all().people() : null,
                "crossings",
                rates(kept.crossings()),
                "authorities",
                rates(kept.authorities()),
                "documents",
                rates(kept.documents()),
                "assurances",
                assurances.stream()
                        .map(one -> IntakeCommand.ordered(
                                "id", one.id().value().toString(),
                                "state", one.state(),
                                "by", one.by(),
                                "words", one.words(),
                                "from", one.from().toString(),
                                "until", one.until().map(Instant::toString).orElse(null),
                                "kept", one.rate().isShown() ? one.rate().kept() : null,
                                "of", one.rate().isShown() ? one.rate().people() : null))
                        .toList());
    }

    private static List<Map<String, @Nullable Object>> rates(List<Rate> rates) {
        return rates.stream()
                .map(rate -> IntakeCommand.ordered(
                        "code", rate.of(),
                        "kept", rate.isShown() ? rate.kept() : null,
                        "of", rate.isShown() ? rate.people() : null))
                .toList();
    }

    private static String words(Kept kept, List<Promised.Assurance> assurances) {
        return Stream.of(
                        Stream.of("Promises of passage: " + kept.all().words() + " people."),
                        kept.crossings().stream().map(rate -> rate.of() + ": " + rate.words()),
                        assurances.stream()
                                .map(one -> one.by() + ": “" + one.words() + "” "
                                        + one.rate().words()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
