package org.safepassage.service.command;

import java.util.stream.Collectors;
import org.safepassage.service.access.Demonstration;
import org.springframework.context.ApplicationContext;

/** Where to go once the demo serves: a link for each role, which signs in once. */
final class DemoLinks {
    private DemoLinks() {}

    static String of(ApplicationContext application, int port) {
        String here = "http://localhost:" + port;
        String links = application.getBean(Demonstration.class).links().entrySet().stream()
                .map(link -> "  %-11s %s%s".formatted(link.getKey().code(), here, link.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
        return "Serving on %s until Ctrl-C. Look around as:%n%s%nEach link signs in once, on this machine."
                .formatted(here, links);
    }
}
