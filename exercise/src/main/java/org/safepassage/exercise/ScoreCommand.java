package org.safepassage.exercise;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.exercise.score.Score;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Marks answers against the truth of a crisis. */
@Command(
        name = "score",
        description = "Marks a file of answers against the truth that generate wrote.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--truth", required = true, paramLabel = "DIR", description = "the truth folder of a crisis")
    @SuppressWarnings("NullAway.Init")
    private Path truth;

    @Option(names = "--answers", required = true, paramLabel = "FILE", description = "a JSON object a line")
    @SuppressWarnings("NullAway.Init")
    private Path answers;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        need(
                Files.isRegularFile(truth.resolve("mentions.jsonl")),
                "There is no mentions.jsonl in " + truth + ". Give the truth folder that exercise generate wrote.");
        need(Files.isRegularFile(answers), "There is no file " + answers + ". Give the answers with --answers.");
        Map<String, Object> marks = Score.of(truth, answers);
        PrintWriter to = spec.commandLine().getOut();
        if (json) {
            to.println(JsonMapper.builder().build().writeValueAsString(marks));
        } else {
            marks.forEach((what, mark) -> to.println(what + ": " + mark));
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
