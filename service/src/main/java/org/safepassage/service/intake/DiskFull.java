package org.safepassage.service.intake;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from other faults of the database: trying again at once is of no use then. */
public final class DiskFull {
    /** PostgreSQL's code for "disk full". */
    private static final String SQL_STATE = "53100";

    private DiskFull() {}

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
