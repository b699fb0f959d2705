package org.safepassage.service.command;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.movement.MovementRefused;
import org.safepassage.service.movement.RefusalWords;
import org.safepassage.service.movement.Serials;
import org.safepassage.service.operations.PlannedSerial;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "plan", description = "Plans one serial.", mixinStandardHelpOptions = true)
final class SerialPlanCommand implements Callable<Integer> {
    static final Actor OPERATOR = Actor.machine("operator");

    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "SERIAL", description = "Its code, such as east-9.")
    String code = "";

    @Option(names = "--kind", description = "flight, convoy, bus or ship (default: ${DEFAULT-VALUE}).")
    PlannedSerial.Kind kind = PlannedSerial.Kind.FLIGHT;

    @Option(names = "--leg", description = "out of the country, or onward (default: ${DEFAULT-VALUE}).")
    PlannedSerial.Leg leg = PlannedSerial.Leg.OUT;

    @Option(names = "--from", required = true, paramLabel = "PLACE", description = "A code of airports or crossings.")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "PLACE", description = "A code of airports or crossings.")
    String to = "";

    @Option(names = "--crossing", paramLabel = "PLACE", description = "The border it passes over land.")
    @Nullable
    String crossing;

    @Option(names = "--leaves", required = true, paramLabel = "TIME", description = "Such as 2021-09-05T04:00Z.")
    String leaves = "";

    @Option(names = "--seats", required = true, description = "All seats, those held included.")
    int seats;

    @Option(names = "--laps", description = "Infants on laps besides (default: none).")
    int laps;

    @Option(names = "--held", description = "Seats kept back (default: none).")
    int held;

    @Option(names = "--held-for", paramLabel = "CODE", description = "For whom, such as medical.")
    String heldFor = "";

    @Override
    public Integer call() {
        installation.requireData();
        var plan = new PlannedSerial(
                code,
                kind,
                leg,
                from,
                to,
                Optional.ofNullable(crossing),
                time(leaves),
                seats,
                laps,
                held,
                heldFor,
                false);
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Serials serials = application.getBean(Serials.class);
            var operation = Serving.operation(application);
            serials.plan(operation, OPERATOR, plan);
            var made = serials.named(operation, code).orElseThrow();
            output.print(MovementAnswers.json(made), "Planned: " + MovementAnswers.words(made));
        } catch (MovementRefused refused) {
            throw refusal(refused);
        }
        return 0;
    }

    static WrongUsage refusal(MovementRefused refused) {
        RefusalWords words = RefusalWords.of(refused);
        return new WrongUsage(words.happened() + " Nothing was changed. " + words.next());
    }

    static Instant time(String given) {
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(given, Instant::from);
        } catch (DateTimeParseException e) {
            throw new WrongUsage("A time is written like 2021-09-05T04:00Z, with its zone. Nothing was changed.");
        }
    }
}
