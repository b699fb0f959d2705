package org.safepassage.exercise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--stage", description = "one of ${COMPLETION-CANDIDATES}")
    private @Nullable Stage stage;

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

    @Option(names = "--called", paramLabel = "FILE", description = "id, place, at and people, a JSON object a line")
    private @Nullable Path called;

    @Option(names = "--out", paramLabel = "FILE", description = "what happens, a JSON object a line")
    private @Nullable Path out;

    @Option(
            names = "--listen",
            description =
                    "go on: read {\"stage\", \"called\", \"out\"} from standard input, a JSON object a line, and answer each with a line")
    private boolean listen;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    /** A question on standard input. */
    private record Asked(Stage stage, Path called, Path out) {}

    @Override
    public Integer call() throws IOException {
        need(
                Files.isRegularFile(truth.resolve("people.jsonl")),
                "There is no people.jsonl in " + truth + ". Nothing was written.");
        need(
                Files.isRegularFile(answers),
                "There is no file " + answers + ". Nothing was written; give it with --answers.");
        Road road = Road.of(truth, answers, seed);
        if (listen) {
            listen(road);
        } else if (stage != null && called != null && out != null) {
            need(Files.isRegularFile(called), "There is no file " + called + ". Nothing was written.");
            tell(road.walk(stage, called, out), json);
        } else {
            need(false, "Give --stage, --called and --out, or --listen. Nothing was written.");
        }
        return 0;
    }

    private void listen(Road road) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Asked asked = JsonMapper.builder().build().readValue(line, Asked.class);
            tell(road.walk(asked.stage(), asked.called(), asked.out()), true);
        }
    }

    private void tell(Map<String, Integer> counted, boolean asJson) {
        PrintWriter to = spec.commandLine().getOut();
        if (asJson) {
            to.println(JsonMapper.builder().build().writeValueAsString(counted));
        } else {
            counted.forEach((outcome, times) -> to.println(outcome + ": " + times));
        }
        to.flush();
    }

    private void need(boolean there, String otherwise) {
        if (!there) {
            throw new CommandLine.ParameterException(spec.commandLine(), otherwise);
        }
    }
}
