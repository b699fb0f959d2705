package org.safepassage.service.command;

import picocli.CommandLine.Command;

@Command(
        name = "serial",
        description = "Flights, convoys, buses and ships: the plan, and whose seats are on them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            SerialListCommand.class,
            SerialPlanCommand.class,
            SerialAssignCommand.class,
            SerialCancelCommand.class,
        })
final class SerialCommand {}
