package org.safepassage.service;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real application over a real PostgreSQL in a folder of the test's own, without its web face. */
public final class TestInstallation implements AutoCloseable {
    private final ConfigurableApplicationContext application;

    private TestInstallation(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static TestInstallation in(Path folder) {
        return in(folder.resolve("data"), folder.resolve("keys"));
    }

    public static TestInstallation in(Path data, Path keys) {
        return of("afghanistan-2021", data, keys);
    }

    /** @param operation the name of its folder */
    public static TestInstallation of(String operation, Path data, Path keys) {
        return new TestInstallation(new SpringApplicationBuilder(SafePassage.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties(Map.of(
                        "passage.data", data.toString(),
                        "passage.keys", keys.toString(),
                        "passage.operation",
                                Path.of("..", "operations", operation).toString()))
                .run());
    }

    public <T> T get(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }
}
