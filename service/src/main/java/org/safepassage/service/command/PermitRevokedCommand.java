package org.safepassage.service.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.permits.Lists;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "revoked",
        description = "Writes the signed revocation list, which is fresh for 24 hours and holds serials only.",
        mixinStandardHelpOptions = true)
final class PermitRevokedCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the list is written.")
    Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            var operation = Serving.operation(application);
            PermitCommand.renewInADemonstration(application, operation, installation.data);
            byte[] list = application.getBean(Lists.class).revoked(operation);
            Files.write(out, list);
            var lines = new String(list, StandardCharsets.US_ASCII).lines().toList();
            long serials =
                    lines.stream().filter(line -> line.startsWith("serial ")).count();
            String until = lines.get(2).substring("until ".length());
            output.print(
                    IntakeCommand.ordered("file", out.toString(), "revoked", serials, "until", until),
                    "Written    %s: %d revoked, fresh until %s".formatted(out, serials, until));
        }
        return 0;
    }
}
