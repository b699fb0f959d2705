package org.safepassage.service.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of the operating system, run to their end within a time. */
final class Commands {
    private Commands() {}

    static int exitCode(List<String> prefix, List<String> command, int seconds) throws IOException {
        Process process = start(prefix, command, ProcessBuilder.Redirect.DISCARD);
        return waitFor(process, seconds) ? process.exitValue() : 124;
    }

    static String output(List<String> prefix, List<String> command, int seconds) throws IOException {
        Process process = start(prefix, command, ProcessBuilder.Redirect.PIPE);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!waitFor(process, seconds) || process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " failed: " + said.strip());
        }
        return said;
    }

    private static Process start(List<String> prefix, List<String> command, ProcessBuilder.Redirect output)
            throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    private static boolean waitFor(Process process, int seconds) {
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
