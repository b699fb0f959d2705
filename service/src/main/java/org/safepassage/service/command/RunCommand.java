package org.safepassage.service.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "Serves, on this machine only unless told otherwise.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Option(names = "--port", description = "The port (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    int port;

    @Override
    public Integer call() throws InterruptedException {
        try (var application = installation.start(WebApplicationType.SERVLET, Map.of("server.port", port))) {
            System.out.println("Serving on http://localhost:" + port + " until Ctrl-C.");
            Serving.untilStopped(application);
        }
        return 0;
    }
}
