package org.safepassage.service.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exercise as a stranger would use it: a program of its own, started through the launcher, spoken to by files. */
final class Exercise {
    private final JsonMapper json = JsonMapper.builder().build();

    JsonNode generate(int people, long seed, Path into) throws IOException {
        return run(List.of("generate", "--people", "" + people, "--seed", "" + seed, "--out", into.toString()));
    }

    JsonNode score(Path truth, Path answers) throws IOException {
        return run(List.of("score", "--truth", truth.toString(), "--answers", answers.toString()));
    }

    /** The road's world, listening: questions go in and answers come out, a line each. It ends when its input is closed. */
    Process road(long seed, Path truth, Path answers) throws IOException {
        return new ProcessBuilder(command(List.of(
                        "road",
                        "--listen",
                        "--seed",
                        "" + seed,
                        "--truth",
                        truth.toString(),
                        "--answers",
                        answers.toString())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> command(List<String> words) {
        String home = System.getProperty("passage.home");
        if (home == null) {
            throw new WrongUsage("The demo is started with ./passage demo. Nothing was changed.");
        }
        List<String> command = new ArrayList<>(List.of(Path.of(home, "passage").toString(), "exercise"));
        command.addAll(words);
        command.add("--json");
        return command;
    }

    private JsonNode run(List<String> words) throws IOException {
        Process process = new ProcessBuilder(command(words))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("the exercise stopped: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the exercise was interrupted", e);
        }
        return json.readTree(said);
    }
}
