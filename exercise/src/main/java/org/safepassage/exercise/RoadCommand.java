package org.safepassage.exercise;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.exercise.road.Road;
import org.safepassage.exercise.road.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Says what becomes of those who were called forward. */
@Command(
        name = "road",
        description = "Plays the world for those called forward: who answers, is let pass, turned back, lands.",
        mixinStandardHelpOptions = true)
final class RoadCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--stage", required = true, description = "one of ${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "the seed of the crisis")
    private long seed;

    @Option(names = "--truth", required = true, paramLabel = "DIR", description = "the truth folder of a crisis")
    @SuppressWarnings("NullAway.Init")
    private Path truth;

    @Option(
            names = "--answers",
            required = true,
            paramLabel = "FILE",
            description = "whom the service knows, as for score")
    @SuppressWarnings("NullAway.Init")
    private Path answers;

    @Option(
            names = "--called",
            required = true,
            paramLabel = "FILE",
            description = "id, place, at and people, a JSON object a line")
    @SuppressWarnings("NullAway.Init")
    private Path called;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what happens, a JSON object a line")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        need(
                Files.isRegularFile(truth.resolve("people.jsonl")),
                "There is no people.jsonl in " + truth + ". Nothing was written.");
        need(
                Files.isRegularFile(answers),
                "There is no file " + answers + ". Nothing was written; give it with --answers.");
        need(
                Files.isRegularFile(called),
                "There is no file " + called + ". Nothing was written; give it with --called.");
        Map<String, Integer> counted = Road.walk(stage, truth, answers, seed, called, out);
        PrintWriter to = spec.commandLine().getOut();
        if (json) {
            to.println(JsonMapper.builder().build().writeValueAsString(counted));
        } else {
            counted.forEach((outcome, times) -> to.println(outcome + ": " + times));
        }
        to.flush();
        return 0;
    }

    private void need(boolean there, String otherwise) {
        if (!there) {
            throw new CommandLine.ParameterException(spec.commandLine(), otherwise);
        }
    }
}
