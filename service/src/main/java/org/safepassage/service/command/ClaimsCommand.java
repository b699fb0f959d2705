package org.safepassage.service.command;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.figures.ClaimsRegister;
import org.safepassage.service.figures.ClaimsRegister.Pair;
import org.safepassage.service.figures.ClaimsRegister.Register;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "claims",
        description = "What was said in public beside our figures, and what contradicts what.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Register register = application.getBean(ClaimsRegister.class).of(Serving.operation(application));
            output.print(json(register), words(register));
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Register register) {
        return IntakeCommand.ordered(
                "claims",
                register.lines().stream().map(ClaimsCommand::json).toList(),
                "contradictions",
                pairs(register.contradictions()),
                "seeming",
                pairs(register.seeming()),
                "conflicts",
                register.conflicts().stream()
                        .map(conflict -> IntakeCommand.ordered(
                                "about", conflict.about(),
                                "one", conflict.one(),
                                "other", conflict.other(),
                                "finding", conflict.finding()))
                        .toList());
    }

    private static Map<String, @Nullable Object> json(ClaimsRegister.Line line) {
        var claim = line.claim();
        return IntakeCommand.ordered(
                "claim",
                claim.code(),
                "words",
                claim.words(),
                "population",
                claim.population(),
                "event",
                claim.event(),
                "time",
                claim.time(),
                "kind",
                claim.kind(),
                "low",
                number(claim.low()),
                "high",
                number(claim.high()),
                "ours",
                line.ours()
                        .map(figure -> IntakeCommand.ordered(
                                "code", figure.code(),
                                "value", figure.whole(),
                                "asAt", figure.asAt().toString(),
                                "knownAt", figure.knownAt().toString(),
                                "differs", claim.ours().orElseThrow().differs()))
                        .orElse(null));
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static List<Map<String, @Nullable Object>> pairs(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> IntakeCommand.ordered(
                        "one", pair.one().code(), "other", pair.other().code(), "differ", pair.differ()))
                .toList();
    }

    private static String words(Register register) {
        return Stream.concat(
                        register.lines().stream()
                                .map(line -> line.claim().words() + " "
                                        + line.claim().population() + " "
                                        + line.claim().event()
                                        + line.ours()
                                                .map(figure ->
                                                        " | ours: %,d (%s)".formatted(figure.whole(), figure.code()))
                                                .orElse("")),
                        Stream.of("%d contradict each other; %d more only seem to."
                                .formatted(
                                        register.contradictions().size(),
                                        register.seeming().size())))
                .collect(Collectors.joining("\n"));
    }
}
