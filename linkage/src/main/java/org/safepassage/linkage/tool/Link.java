package org.safepassage.linkage.tool;

import picocli.CommandLine;

/** The main class of the linkage tool. */
public final class Link {
    private Link() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Exit codes: 0 done, 1 the work found a fault, 2 wrong usage. */
    public static CommandLine commandLine() {
        return new CommandLine(new LinkCommand())
                .addSubcommand(new PairsCommand())
                .addSubcommand(new AddCommand())
                .addSubcommand(new InventCommand())
                .addSubcommand(new ScoreCommand())
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    String message = fault.getMessage();
                    line.getErr().println(message == null ? fault.toString() : message);
                    return fault instanceof IllegalArgumentException ? 2 : 1;
                });
    }
}
