package org.safepassage.service.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.settlement.LeaveExpiry;
import org.safepassage.service.settlement.Settlement;
import org.safepassage.service.settlement.UpgradeLeave;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "settlement",
        description = "How many arrived, what leave they have, and who is entitled to better.",
        mixinStandardHelpOptions = true,
        subcommands = {SettlementCommand.Upgrade.class, SettlementCommand.Expire.class})
final class SettlementCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            OperationId operation = Serving.operation(application);
            Settlement settlement = application.getBean(Settlement.class);
            Map<String, Long> counts = settlement.counts(operation);
            Map<String, Long> kinds = settlement.kinds(operation);
            Map<String, Object> object = new LinkedHashMap<>(counts);
            object.put("kinds", kinds);
            List<String> lines = new ArrayList<>();
            counts.forEach((code, people) -> lines.add("%-12s %,8d".formatted(code, people)));
            kinds.forEach((kind, people) -> lines.add("  %-18s %,8d".formatted(kind, people)));
            output.print(object, String.join("\n", lines));
        }
        return 0;
    }

    @Command(
            name = "upgrade",
            description =
                    "Gives better leave to everybody whom a later rule betters. Without --yes it only counts them.",
            mixinStandardHelpOptions = true)
    static final class Upgrade implements Callable<Integer> {
        @Mixin
        Installation installation = new Installation();

        @Mixin
        Output output = new Output();

        @Option(names = "--yes", description = "Do it.")
        boolean yes;

        @Override
        public Integer call() {
            installation.requireData();
            try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
                OperationId operation = Serving.operation(application);
                UpgradeLeave upgrade = application.getBean(UpgradeLeave.class);
                int entitled = upgrade.entitled(operation).size();
                int done = yes ? upgrade.all(operation, entitled, PermitCommand.OPERATOR) : 0;
                application.getBean(Sealing.class).now();
                output.print(
                        IntakeCommand.ordered("entitled", entitled, "upgraded", done),
                        yes
                                ? "Upgraded   %,d people".formatted(done)
                                : "Entitled   %,d people. Nothing was changed; add --yes to do it."
                                        .formatted(entitled));
            }
            return 0;
        }
    }

    @Command(
            name = "expire",
            description = "Puts on record whose leave is over; what follows from it, people decide.",
            mixinStandardHelpOptions = true)
    static final class Expire implements Callable<Integer> {
        @Mixin
        Installation installation = new Installation();

        @Mixin
        Output output = new Output();

        @Override
        public Integer call() {
            installation.requireData();
            try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
                int over = application
                        .getBean(LeaveExpiry.class)
                        .note(Serving.operation(application), PermitCommand.OPERATOR);
                application.getBean(Sealing.class).now();
                output.print(IntakeCommand.ordered("expired", over), "Expired    %,d".formatted(over));
            }
            return 0;
        }
    }
}
