package org.safepassage.service.command;

import java.io.PrintStream;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** How a command speaks: words for people, or with --json one object on standard output and nothing else there. */
final class Output {
    @Option(names = "--json", description = "Print one JSON object on standard output and nothing else there.")
    boolean asJson;

    private final JsonMapper json = JsonMapper.builder().build();

    void print(Map<String, ?> object, String words) {
        PrintStream out = System.out;
        out.println(asJson ? json.writeValueAsString(object) : words);
    }

    /** A line for people, on standard output; nothing with --json. */
    void say(String words) {
        if (!asJson) {
            PrintStream out = System.out;
            out.println(words);
        }
    }

    String json(Object value) {
        return json.writeValueAsString(value);
    }

    /** On a terminal, a bar on standard error; elsewhere nothing. */
    Progress progress(String task, long most) {
        boolean shown = !asJson && System.console() != null && System.console().isTerminal();
        return new Progress(shown ? bar(task, most) : null);
    }

    private static ProgressBar bar(String task, long most) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .build();
    }

    /** A progress bar that may not be there. */
    record Progress(@Nullable ProgressBar bar) implements AutoCloseable {
        void step(int by) {
            if (bar != null) {
                bar.stepBy(by);
            }
        }

        void phase(String name) {
            if (bar != null) {
                bar.setExtraMessage(name);
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
