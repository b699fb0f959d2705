package org.safepassage.linkage.tool;

import java.io.PrintStream;
import java.util.Locale;
import org.safepassage.linkage.batch.Progress;

/** A bar with the phase, on standard error, when somebody watches. */
final class ProgressLine implements Progress {
    private static final int WIDTH = 24;

    private final PrintStream to;
    private final boolean quiet;
    private final boolean terminal;

    ProgressLine(boolean quiet) {
        this.quiet = quiet;
        this.to = System.err;
        this.terminal = System.console() != null && System.console().isTerminal();
    }

    @Override
    public void phase(String phase, double done) {
        if (quiet) {
            return;
        }
        int filled = (int) Math.round(done * WIDTH);
        String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        String line = String.format(Locale.ROOT, "[%s] %3.0f%% %s", bar, done * 100, phase);
        if (terminal) {
            to.print("\r\u001b[K" + line);
        } else {
            to.println(line);
        }
        to.flush();
    }

    void say(String sentence) {
        if (!quiet) {
            to.println((terminal ? "\r\u001b[K" : "") + sentence);
        }
    }

    void done() {
        if (!quiet && terminal) {
            to.print("\r\u001b[K");
            to.flush();
        }
    }
}
