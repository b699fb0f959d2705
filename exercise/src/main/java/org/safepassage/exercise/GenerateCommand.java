package org.safepassage.exercise;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.safepassage.exercise.writing.Crisis;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Writes the crisis of a seed into an empty folder. */
@Command(
        name = "generate",
        description = "Writes mails, chats, lists, rolls and the truth about them; the same seed gives the same bytes.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--people", required = true, paramLabel = "N", description = "from 10 to 200000")
    private int people;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "any whole number")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "a folder that is empty or not there yet")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (people < 10 || people > 200_000) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--people must lie between 10 and 200000. Nothing was written.");
        }
        if (occupied(out)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "The folder " + out + " is not empty. Nothing was written; give an empty folder with --out.");
        }
        Map<String, Object> summary = new Crisis(seed, people, out).write();
        PrintWriter to = spec.commandLine().getOut();
        if (json) {
            to.println(JsonMapper.builder().build().writeValueAsString(summary));
        } else {
            to.println("Written to " + out + ":");
            summary.forEach((name, value) -> to.println("  " + name + ": " + value));
        }
        to.flush();
        return 0;
    }

    private static boolean occupied(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }
}
