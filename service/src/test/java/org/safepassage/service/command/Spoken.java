package org.safepassage.service.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command said and ended with. */
record Spoken(int code, String out, String err) {

    /** Within this process: quick, and fit for folders that nobody else of it uses. */
    static Spoken by(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            int code = Passage.line().setErr(new PrintWriter(err, true, UTF_8)).execute(words);
            return new Spoken(code, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    /** A process of its own, as from a terminal. */
    static Process start(Path log, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dpassage.home=" + Path.of("..").toAbsolutePath().normalize(),
                "-Dpassage.postgres.cache=" + System.getProperty("passage.postgres.cache"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Passage.class.getName()));
        line.addAll(List.of(words));
        return new ProcessBuilder(line)
                .redirectError(log.toFile())
                .redirectOutput(log.resolveSibling(log.getFileName() + ".out").toFile())
                .start();
    }

    static Spoken apart(Path log, String... words) throws Exception {
        Process process = start(log, words);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Spoken(
                process.exitValue(),
                java.nio.file.Files.readString(log.resolveSibling(log.getFileName() + ".out")),
                java.nio.file.Files.readString(log));
    }

    /** Fails when anything but one JSON object stands on standard output. */
    JsonNode json() {
        if (out.strip().lines().count() != 1) {
            throw new AssertionError("not one line on standard output, but: " + out + err);
        }
        return JsonMapper.shared().readTree(out);
    }
}
