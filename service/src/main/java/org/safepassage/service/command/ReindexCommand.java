package org.safepassage.service.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.people.Reindexing;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "reindex",
        description =
                "Makes the blind index of all mentions anew, after a version that reads names otherwise. Changes no link; may be broken off.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            var reindexing = application.getBean(Reindexing.class);
            var operation = KeysCommand.operation(application);
            long indexed;
            try (var progress = output.progress("Indexing mentions", reindexing.mentions(operation))) {
                indexed = reindexing.all(operation, progress::step);
            }
            output.print(
                    IntakeCommand.ordered("mentions", indexed),
                    "Indexed %,d mentions anew. Links and people are as they were.".formatted(indexed));
        }
        return 0;
    }
}
