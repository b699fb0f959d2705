package org.safepassage.linkage.tool;

import picocli.CommandLine;

/** The main class of the linkage tool. */
public final class Link {
    private Link() {}

    public static void main(String[] arguments) {
        int exit;
        try {
            exit = commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println(
                    "The memory this was given ended; files of an earlier run are as they were. Give more with"
                            + " PASSAGE_JAVA_OPTS=-Xmx8g, or compare fewer columns with --fields.");
            exit = 1;
        } catch (InternalError e) {
            System.err.println("The disk under the mapped columns failed or is full; nothing was written."
                    + " --temporary names another folder, --columns memory uses none.");
            exit = 1;
        }
        System.exit(exit);
    }

    /** Exit codes: 0 done, 1 the work found a fault, 2 wrong usage. */
    public static CommandLine commandLine() {
        return new CommandLine(new LinkCommand())
                .addSubcommand(new PairsCommand())
                .addSubcommand(new AddCommand())
                .addSubcommand(new LearnCommand())
                .addSubcommand(new InventCommand())
                .addSubcommand(new ScoreCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    String message = fault.getMessage();
                    line.getErr().println(message == null ? fault.toString() : message);
                    return fault instanceof IllegalArgumentException ? 2 : 1;
                });
    }
}
