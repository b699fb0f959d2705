package org.safepassage.service.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.SafePassage;
import org.safepassage.service.database.DataFolder;
import org.safepassage.service.database.Serving;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Option;

/** The options that every command shares, and the application started over them. */
final class Installation {
    @Option(names = "--data", description = "The data folder (default: ${DEFAULT-VALUE}).", defaultValue = "data")
    Path data = Path.of("data");

    @Option(
            names = "--keys",
            description = "The keys folder, apart from the data (default: the one the data folder names).")
    @Nullable
    Path keys;

    @Option(
            names = "--operation",
            description = "The operation's folder (default: the one used last, or operations/afghanistan-2021).")
    @Nullable
    Path operation;

    @Option(
            names = "--database-url",
            description = "A PostgreSQL of your own (passwords in PASSAGE_DB_OWNER and PASSAGE_DB_SERVICE).")
    @Nullable
    String databaseUrl;

    /** For commands that only look: they never begin a data folder by mistake. */
    void requireData() {
        if (databaseUrl == null && !DataFolder.exists(data)) {
            throw new WrongUsage("There is no data folder at " + data.toAbsolutePath()
                    + ". Nothing was changed. Name one with --data, or begin with: passage intake PATH");
        }
    }

    Path keysFolder() {
        return keys == null ? DataFolder.at(data).keys() : keys.toAbsolutePath();
    }

    ConfigurableApplicationContext start(WebApplicationType web, Map<String, Object> more) {
        DataFolder folder = DataFolder.at(data);
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("passage.data", folder.root().toString());
        properties.put("passage.keys", keysFolder().toString());
        Path used = operationFolder(folder);
        properties.put("passage.operation", used.toString());
        if (databaseUrl != null) {
            properties.put("passage.database-url", databaseUrl);
            properties.put("passage.database-owner-password", environment("PASSAGE_DB_OWNER"));
            properties.put("passage.database-password", environment("PASSAGE_DB_SERVICE"));
        }
        var application = web == WebApplicationType.NONE ? started(web, properties) : served(folder, properties);
        folder.used(used);
        return application;
    }

    /** One service serves a folder; whoever comes second is told before anything is opened. */
    private static ConfigurableApplicationContext served(DataFolder folder, Map<String, Object> properties) {
        Serving serving = Serving.of(folder);
        try {
            var application = started(WebApplicationType.SERVLET, properties);
            application.addApplicationListener((ContextClosedEvent closed) -> serving.close());
            return application;
        } catch (RuntimeException e) {
            serving.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext started(WebApplicationType web, Map<String, Object> properties) {
        return new SpringApplicationBuilder(SafePassage.class)
                .web(web)
                .lazyInitialization(web == WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(application -> application
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command", properties)))
                .run();
    }

    private Path operationFolder(DataFolder folder) {
        if (operation != null) {
            if (!Files.isDirectory(operation)) {
                throw new WrongUsage("There is no operation folder " + operation + ". Nothing was changed.");
            }
            return operation.toAbsolutePath().normalize();
        }
        Path home = Path.of(System.getProperty("passage.home", ""));
        return folder.lastOperation()
                .orElse(home.resolve("operations").resolve("afghanistan-2021").toAbsolutePath());
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new WrongUsage("--database-url needs the environment variable " + name + ". Nothing was changed.");
        }
        return value;
    }
}
