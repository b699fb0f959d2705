package org.safepassage.service.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from other faults of the database: trying again at once is of no use then. */
public final class DiskFull {
    /** PostgreSQL's code for "disk full". */
    private static final String SQL_STATE = "53100";

    private DiskFull() {}

    /** PostgreSQL stops when it cannot write its log ahead, and then says nothing: what it needs for two pieces of that log. */
    private static final long LEAST = 32L << 20;

    /** What to give up with when the database went away because nothing more can be written beside it; else the same fault. */
    public static RuntimeException orSame(RuntimeException fault, Path data) {
        try {
            return Files.getFileStore(data).getUsableSpace() < LEAST
                    ? new IllegalStateException("No space left on device", fault)
                    : fault;
        } catch (IOException e) {
            return fault;
        }
    }

    public static boolean isCauseOf(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())) {
                return true;
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }
}
