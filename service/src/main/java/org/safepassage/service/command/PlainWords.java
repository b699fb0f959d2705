package org.safepassage.service.command;

import org.safepassage.service.database.DataFolderRefused;
import org.safepassage.service.vault.KeysRefused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a fault into one clear line: what happened, what was kept, what to do. */
final class PlainWords implements IExecutionExceptionHandler {
    static final int FAULT = 1;
    static final int WRONG_USAGE = 2;

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult asked) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongUsage || cause instanceof DataFolderRefused || cause instanceof KeysRefused) {
                line.getErr().println(cause.getMessage());
                return cause instanceof WrongUsage ? WRONG_USAGE : FAULT;
            }
        }
        line.getErr()
                .println("The work stopped: " + kind(fault)
                        + ". What was acknowledged is kept; run the same command again.");
        if (System.getenv("PASSAGE_TRACE") != null) {
            fault.printStackTrace(line.getErr());
        } else {
            line.getErr().println("PASSAGE_TRACE=1 shows where it stopped.");
        }
        return FAULT;
    }

    private static String kind(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + " in " + fault.getClass().getSimpleName();
    }
}
