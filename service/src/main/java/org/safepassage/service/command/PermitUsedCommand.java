package org.safepassage.service.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.permits.Uses;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "used",
        description = "Records that an authorisation was shown at a place, and says whether it was shown before.",
        mixinStandardHelpOptions = true)
final class PermitUsedCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "SERIAL", description = "Twelve digits.")
    String serial = "";

    @Option(
            names = "--place",
            paramLabel = "CODE",
            required = true,
            description = "The crossing or airport, by its code.")
    String place = "";

    @Override
    public Integer call() {
        HoldCommand.requireCode(place);
        var read = PermitRevokeCommand.read(serial);
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Uses.Shown shown = record(application, read);
            output.print(
                    IntakeCommand.ordered(
                            "serial", read.digits(),
                            "again", shown.isAgain(),
                            "before",
                                    shown.before().stream()
                                            .map(use -> Map.of(
                                                    "place",
                                                    use.place(),
                                                    "at",
                                                    use.at().toString()))
                                            .toList()),
                    shown.isAgain()
                            ? "USED BEFORE at " + shown.before().getFirst().place() + ", "
                                    + shown.before().getFirst().at()
                                    + ". Look at the holder and ask; it refuses nobody."
                            : "Recorded   first use, at " + place);
        }
        return 0;
    }

    private Uses.Shown record(ApplicationContext application, org.safepassage.service.permits.check.Serial read) {
        var now = application.getBean(java.time.Clock.class).instant();
        return application
                .getBean(Uses.class)
                .shown(Serving.operation(application), read, place, now, PermitCommand.OPERATOR);
    }
}
