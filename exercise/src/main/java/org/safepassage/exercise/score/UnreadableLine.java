package org.safepassage.exercise.score;

import java.nio.file.Path;

/** A line of truth or answers that is not the JSON it should be. The message names the place, never the content. */
public final class UnreadableLine extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableLine(Path file, int line, Exception cause) {
        super("Line " + line + " of " + file
                + " is not one of the agreed JSON objects. Nothing was scored; mend the line" + " and score again.");
        initCause(cause);
    }
}
