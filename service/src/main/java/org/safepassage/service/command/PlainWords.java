package org.safepassage.service.command;

import org.jspecify.annotations.Nullable;
import org.safepassage.service.database.BackupRefused;
import org.safepassage.service.database.DataFolderRefused;
import org.safepassage.service.intake.DiskFull;
import org.safepassage.service.permits.PermitRefused;
import org.safepassage.service.upkeep.ErasureRefused;
import org.safepassage.service.vault.KeysRefused;
import org.springframework.boot.web.server.PortInUseException;
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
            String sentence = sentence(cause);
            if (sentence != null) {
                line.getErr().println(sentence);
                return cause instanceof WrongUsage ? WRONG_USAGE : FAULT;
            }
        }
        if (DiskFull.isCauseOf(fault)) {
            line.getErr()
                    .println("The disk is full. What was acknowledged is kept, and nothing else was."
                            + " Free some space and run the same command again.");
            return FAULT;
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

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case WrongUsage _, DataFolderRefused _, KeysRefused _, BackupRefused _, ErasureRefused _ ->
                cause.getMessage();
            case PermitRefused refused -> PermitWords.of(refused);
            case PortInUseException port ->
                "Port " + port.getPort() + " of this machine is in use. Nothing was changed."
                        + " Stop what uses it, or choose another with --port.";
            default -> null;
        };
    }

    private static String kind(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + " in " + fault.getClass().getSimpleName();
    }
}
