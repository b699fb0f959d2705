package org.safepassage.service.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.SteeredClock;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.casework.Workers;
import org.safepassage.service.command.road.TheWayOut;
import org.safepassage.service.figures.Figure;
import org.safepassage.service.figures.Figures;
import org.safepassage.service.intake.TakeIn;
import org.safepassage.service.movement.DoorId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Roll;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(
        name = "demo",
        description = "Plays a small invented crisis through the whole job, says how well it was done, then serves it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final int FEWEST_FAMILIES = 12;
    private static final int PEOPLE_A_FAMILY_GRANTED = 6;

    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(
            names = "--people",
            description = "How many people are in it (default: ${DEFAULT-VALUE}).",
            defaultValue = "400")
    int people;

    @Option(
            names = "--seed",
            description = "The same seed gives the same crisis (default: ${DEFAULT-VALUE}).",
            defaultValue = "7")
    long seed;

    @Option(names = "--no-serve", description = "Stop after the figures and the score.")
    boolean noServe;

    @Option(names = "--port", description = "Where to serve (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (people < 10 || people > 200_000) {
            throw new WrongUsage("--people takes a number from 10 to 200000. Nothing was changed.");
        }
        DemoFolder folder = DemoFolder.in(installation, people, seed);
        if (folder.isPlayed()) {
            output.say("This crisis was played before; its data are in " + folder.data() + ".");
            if (noServe || output.asJson) {
                again(folder);
            }
        } else if (folder.brokeOff()) {
            throw new WrongUsage("A demonstration broke off in " + folder.data()
                    + ". What it took in is kept; look at it with: " + "passage run --data " + folder.data()
                    + ". To play again, name a new folder with --data.");
        } else {
            play(folder);
        }
        if (!noServe) {
            serve(folder);
        }
        return 0;
    }

    private void play(DemoFolder folder) throws IOException {
        var exercise = new Exercise();
        output.say("Inventing a crisis of " + people + " people …");
        JsonNode crisis = exercise.generate(people, seed, folder.exercise());
        Instant end = Instant.parse(crisis.get("end").asString());
        folder.begin(end);
        Map<String, Object> properties = new HashMap<>(folder.clock(Clock.systemUTC()));
        properties.put("passage.demo", true);
        try (var application = installation.start(WebApplicationType.NONE, properties)) {
            OperationId operation = Serving.operation(application);
            long begun = System.nanoTime();
            takeIn(application, operation, folder, end);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Instant now = application.getBean(Clock.class).instant();
            new Answers(application, operation, output).write(folder.answers(), figures(application, operation, now));
            Instant later = wayOut(application, operation, folder, exercise);
            JsonNode score = exercise.score(folder.truth(), folder.answers());
            application.getBean(Sealing.class).now();
            folder.played(later, seconds);
            List<Figure> figures = figures(application, operation, later);
            var result = DemoResult.of(application, operation, figures, score, seconds);
            output.print(result.json(), result.words());
        }
    }

    /** The same object once more: figures as the data have them now, and the score of the answers that were kept. */
    private void again(DemoFolder folder) throws IOException {
        JsonNode score = new Exercise().score(folder.truth(), folder.answers());
        Map<String, Object> properties = new HashMap<>(folder.clock(Clock.systemUTC()));
        properties.put("passage.demo", true);
        try (var application = installation.start(WebApplicationType.NONE, properties)) {
            OperationId operation = Serving.operation(application);
            Instant now = application.getBean(Clock.class).instant();
            var result = DemoResult.of(
                    application, operation, figures(application, operation, now), score, folder.seconds());
            output.print(result.json(), result.words());
        }
    }

    private static List<Figure> figures(ApplicationContext application, OperationId operation, Instant at) {
        return application.getBean(Figures.class).at(operation, at, at);
    }

    /** @return the moment at which it is over */
    private Instant wayOut(ApplicationContext application, OperationId operation, DemoFolder folder, Exercise exercise)
            throws IOException {
        output.say("Calling families forward, and seeing who gets out …");
        Sealing sealing = application.getBean(Sealing.class);
        sealing.start();
        try (var outside = new ExerciseRoad(exercise, folder, seed)) {
            var way = new TheWayOut(
                    application,
                    operation,
                    outside,
                    DemoFolder.rootBeside(installation.data),
                    application.getBean(SteeredClock.class)::moveOnTo);
            Map<Integer, DoorId> doors = way.play(Math.max(FEWEST_FAMILIES, people / PEOPLE_A_FAMILY_GRANTED));
            Instant over = application.getBean(Clock.class).instant();
            new RoadAnswers(application, operation, output)
                    .append(folder.answers(), doors, figures(application, operation, over));
            return over;
        } finally {
            sealing.stop();
        }
    }

    private void takeIn(
            ConfigurableApplicationContext application, OperationId operation, DemoFolder folder, Instant end)
            throws IOException {
        Sealing sealing = application.getBean(Sealing.class);
        sealing.start();
        TakeIn takeIn = application.getBean(TakeIn.class);
        List<Roll> rolls = application.getBean(Operation.class).rolls();
        output.say("Taking in its mail, chats, lists and rolls …");
        try (var shift = application.getBean(Workers.class).start(operation);
                var progress = output.progress("Taking in", -1)) {
            var times = new ExerciseTimes(end);
            if (!rolls.isEmpty()) {
                String roll = rolls.getFirst().code();
                takeIn.take(operation, folder.rolls(), roll, times, batch -> progress.step(batch.size()));
            }
            takeIn.take(operation, folder.arrivals(), null, times, batch -> progress.step(batch.size()));
            progress.phase("reading and linking");
            shift.finish();
        } finally {
            sealing.stop();
        }
    }

    private void serve(DemoFolder folder) throws InterruptedException, IOException {
        Map<String, Object> properties = new HashMap<>(folder.clock(Clock.systemUTC()));
        properties.put("server.port", port);
        properties.put("passage.demo", true);
        try (var application = installation.start(WebApplicationType.SERVLET, properties)) {
            output.say(DemoLinks.of(application, port));
            Serving.untilStopped(application);
        }
    }
}
