package org.safepassage.service.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.safepassage.service.movement.Serial;
import org.safepassage.service.movement.Serials;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "All serials with their seats.", mixinStandardHelpOptions = true)
final class SerialListCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            List<Serial> all = application.getBean(Serials.class).all(Serving.operation(application));
            output.print(
                    Map.of("serials", all.stream().map(MovementAnswers::json).toList()),
                    all.isEmpty()
                            ? "No serial is planned. Plan one with: passage serial plan"
                            : all.stream().map(MovementAnswers::words).collect(Collectors.joining("\n")));
        }
        return 0;
    }
}
