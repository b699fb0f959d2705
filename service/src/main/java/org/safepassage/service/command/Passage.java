package org.safepassage.service.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's root. */
@Command(
        name = "passage",
        description =
                "Safe Passage: find the people, tell who is eligible, move families out, and say how many are left.",
        mixinStandardHelpOptions = true,
        version = "Safe Passage 0.1.0",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            IntakeCommand.class,
            AlertCommand.class,
            SerialCommand.class,
            CallForwardCommand.class,
            ManifestCommand.class,
            FiguresCommand.class,
            BriefCommand.class,
            ClaimsCommand.class,
            AssurancesCommand.class,
            VerifyCommand.class,
            AccountsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            KeysCommand.class,
            ReindexCommand.class,
            EraseCommand.class,
            HoldCommand.class,
            PermitCommand.class,
            SettlementCommand.class,
        })
public final class Passage {

    public static void main(String[] words) {
        System.exit(line().execute(words));
    }

    static CommandLine line() {
        return new CommandLine(new Passage())
                .setExecutionExceptionHandler(new PlainWords())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
