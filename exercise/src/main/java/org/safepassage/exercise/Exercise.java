package org.safepassage.exercise;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the invented crisis. */
@Command(
        name = "exercise",
        description = "Writes an invented crisis with known truth, and marks answers against it.",
        subcommands = {GenerateCommand.class, RoadCommand.class, ScoreCommand.class},
        mixinStandardHelpOptions = true)
public final class Exercise {
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** With the exit codes of the house: 0 done, 1 the work found a fault, 2 wrong usage. */
    public static CommandLine commandLine() {
        return new CommandLine(new Exercise())
                .setParameterExceptionHandler((fault, arguments) -> {
                    fault.getCommandLine().getErr().println(fault.getMessage());
                    return 2;
                })
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    String message = fault.getMessage();
                    line.getErr().println(message == null ? fault.toString() : message);
                    return 1;
                });
    }
}
