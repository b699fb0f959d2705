package org.safepassage.service.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.figures.Figure;
import org.safepassage.service.figures.Figures;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "figures",
        description = "The figures, as at any time and as known at any time.",
        mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

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
            OperationId operation = Serving.operation(application);
            List<Figure> figures =
                    application.getBean(Figures.class).at(operation, moments.asAt(now), moments.knownAt(now));
            output.print(
                    Map.of("figures", figures.stream().map(FiguresCommand::json).toList()), words(figures));
        }
        return 0;
    }

    static Map<String, @Nullable Object> json(Figure figure) {
        return IntakeCommand.ordered(
                "code", figure.code(),
                "value", figure.value() == figure.whole() ? (Object) figure.whole() : figure.value(),
                "low", figure.low(),
                "high", figure.high(),
                "of", figure.of(),
                "unit", figure.unit(),
                "definition", figure.definition(),
                "excludes", figure.excludes(),
                "owner", figure.owner(),
                "asAt", figure.asAt().toString(),
                "knownAt", figure.knownAt().toString());
    }

    static String words(List<Figure> figures) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            String number = figure.unit().equals("hours")
                    ? String.format(Locale.UK, "%,.1f h", figure.value())
                    : String.format(Locale.UK, "%,d", figure.whole());
            Double low = figure.low();
            Double high = figure.high();
            String interval = low == null || high == null
                    ? ""
                    : String.format(Locale.UK, " (%,.0f to %,.0f of %,d)", low, high, figure.of());
            lines.add(String.format("%-34s %10s%s", figure.title(), number, interval));
        }
        if (!figures.isEmpty()) {
            Figure first = figures.getFirst();
            lines.add("As at " + SHOWN.format(first.asAt()) + " UTC, as known at " + SHOWN.format(first.knownAt())
                    + " UTC.");
        }
        return String.join("\n", lines);
    }
}
