package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.figures.Brief;
import org.safepassage.service.figures.BriefPage;
import org.safepassage.service.figures.BriefPaper;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "brief",
        description = "One page of figures and promises, the uncomfortable line first.",
        mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Mixin
    Moments moments = new Moments();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write it as a PDF of one page as well.")
    @Nullable
    Path pdf;

    @Override
    public Integer call() throws IOException {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Instant now = application.getBean(Clock.class).instant();
            BriefPage page = application
                    .getBean(Brief.class)
                    .at(Serving.operation(application), moments.asAt(now), moments.knownAt(now));
            if (pdf != null) {
                Files.write(pdf, application.getBean(BriefPaper.class).of(page));
            }
            output.print(json(page), words(page));
        }
        return 0;
    }

    private Map<String, @Nullable Object> json(BriefPage page) {
        return IntakeCommand.ordered(
                "operation",
                page.operation(),
                "asAt",
                page.asAt().toString(),
                "knownAt",
                page.knownAt().toString(),
                "uncomfortable",
                page.uncomfortable(),
                "sure",
                page.sure(),
                "figures",
                page.lines().stream()
                        .map(line -> IntakeCommand.ordered(
                                "code", line.code(),
                                "value", line.number(),
                                "unit", line.unit(),
                                "change", line.change(),
                                "excludes", line.excludes()))
                        .toList(),
                "promises",
                page.promises(),
                "contradictions",
                page.contradictions(),
                "checkpoint",
                page.checkpoint(),
                "pdf",
                pdf == null ? null : pdf.toString());
    }

    private static String words(BriefPage page) {
        return Stream.of(
                        Stream.of(
                                page.operation() + ". " + page.moment() + ".", page.uncomfortable() + ".", page.sure()),
                        page.lines().stream()
                                .map(line -> "%-36s %,10d %s, %s"
                                        .formatted(line.title(), line.number(), line.unit(), line.change())),
                        page.promises().stream(),
                        page.contradictions().stream(),
                        Stream.of(page.checkpoint()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
