package org.safepassage.service.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.permits.Permit;
import org.safepassage.service.permits.Revoke;
import org.safepassage.service.permits.check.Serial;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "revoke",
        description = "Takes an authorisation back; every list written from now on says so.",
        mixinStandardHelpOptions = true)
final class PermitRevokeCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "SERIAL", description = "Twelve digits; blanks between them do not matter.")
    String serial = "";

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            required = true,
            description = "Why: a code such as lost, stolen, wrong-person; no sentence.")
    String reason = "";

    @Override
    public Integer call() {
        HoldCommand.requireCode(reason);
        Serial read = read(serial);
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Permit one = application
                    .getBean(Revoke.class)
                    .revoke(Serving.operation(application), read, reason, PermitCommand.OPERATOR);
            application.getBean(Sealing.class).now();
            output.print(
                    IntakeCommand.ordered(
                            "serial", read.digits(), "permit", one.id().value(), "revoked", true, "reason", reason),
                    "Revoked    %s%nWrite a new list and bring it to the crossings: passage permit revoked --out FILE"
                            .formatted(read.spoken()));
        }
        return 0;
    }

    static Serial read(String digits) {
        return Serial.read(digits)
                .orElseThrow(
                        () -> new WrongUsage(
                                "That is no serial: one has twelve digits, the last two of which check the others. Nothing was changed."));
    }
}
