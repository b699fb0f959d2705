package org.safepassage.service.command;

import org.springframework.context.ApplicationContext;

/** Where to go once the demo serves. */
final class DemoLinks {
    private DemoLinks() {}

    static String of(ApplicationContext application, int port) {
        return "Serving on http://localhost:" + port + " until Ctrl-C.";
    }
}
