package org.safepassage.service.command;

import picocli.CommandLine.Command;

@Command(
        name = "call-forward",
        description = "Instructions to come to a place at a time: issue, withdraw, list.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CallForwardIssueCommand.class,
            CallForwardWithdrawCommand.class,
            CallForwardListCommand.class,
        })
final class CallForwardCommand {}
