package org.safepassage.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The real application with its web face, on a port of its own, over a real PostgreSQL in a folder of the test's own. */
public final class TestService implements AutoCloseable {
    private static final Path OPERATION =
            Path.of("..", "operations", "afghanistan-2021").toAbsolutePath().normalize();
    private final ConfigurableApplicationContext application;
    private final MovableClock clock;

    private TestService(ConfigurableApplicationContext application, MovableClock clock) {
        this.application = application;
        this.clock = clock;
    }

    /** Serves an exercise: every person is invented, and the clock moves only when told. */
    public static TestService in(Path folder) {
        return in(folder, (context, clock) -> {});
    }

    /** The same, with beans of the test's own. */
    public static TestService in(Path folder, BiConsumer<GenericApplicationContext, Clock> more) {
        MovableClock clock = new MovableClock();
        ApplicationContextInitializer<GenericApplicationContext> own = context -> {
            context.registerBean("clockOfTests", Clock.class, () -> clock, bean -> bean.setPrimary(true));
            more.accept(context, clock);
        };
        return new TestService(
                new SpringApplicationBuilder(SafePassage.class)
                        .web(WebApplicationType.SERVLET)
                        .logStartupInfo(false)
                        .initializers(own)
                        .properties(Map.of(
                                "server.port", 0,
                                "passage.demo", true,
                                "passage.data", folder.resolve("data").toString(),
                                "passage.keys", folder.resolve("keys").toString(),
                                "passage.operation", OPERATION.toString()))
                        .run(),
                clock);
    }

    public <T> T get(Class<T> type) {
        return application.getBean(type);
    }

    public ApplicationContext application() {
        return application;
    }

    public MovableClock clock() {
        return clock;
    }

    /** Where it is served, without a path. */
    public String address() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        application.close();
    }
}
