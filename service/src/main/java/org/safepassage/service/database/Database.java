package org.safepassage.service.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The database of one installation, ready to be used: running, with its roles made and its tables up to date.
 * The service connects as {@link #SERVICE}, which owns nothing and cannot pass row security.
 */
public final class Database implements AutoCloseable {
    public static final String OWNER = "passage_owner";
    public static final String SERVICE = "passage_service";

    private final String url;
    private final String ownerPassword;
    private final String servicePassword;
    private final @Nullable LocalPostgres local;

    private Database(String url, String ownerPassword, String servicePassword, @Nullable LocalPostgres local) {
        this.url = url;
        this.ownerPassword = ownerPassword;
        this.servicePassword = servicePassword;
        this.local = local;
    }

    /** Our own PostgreSQL in the data folder. */
    public static Database in(DataFolder folder) {
        return in(folder, "classpath:db/migration");
    }

    /** An empty one whose tables are those of an earlier time. */
    static Database restoring(DataFolder folder, Path scripts) {
        return in(folder, "filesystem:" + scripts);
    }

    private static Database in(DataFolder folder, String scripts) {
        LocalPostgres local = LocalPostgres.in(folder.postgres());
        try {
            Path secrets = folder.postgres();
            String owner = Secrets.passwordIn(secrets.resolve("owner-password"));
            String service = Secrets.passwordIn(secrets.resolve("service-password"));
            var database = new Database(local.url(), owner, service, local);
            try (Connection admin = connect(local.url(), LocalPostgres.SUPERUSER, local.superuserPassword())) {
                DatabaseRoles.make(admin, owner, service);
            }
            database.migrate(scripts);
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            local.close();
            throw refused(e);
        }
    }

    /** A PostgreSQL of somebody else's, whose roles were made by its administrator as docs/operating.md says. */
    public static Database at(String url, String ownerPassword, String servicePassword) {
        var database = new Database(url, ownerPassword, servicePassword, null);
        try {
            database.migrate();
            return database;
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    public String url() {
        return url;
    }

    public String servicePassword() {
        return servicePassword;
    }

    /** For backup, restore and migration only. */
    public Connection asOwner() throws SQLException {
        return connect(url, OWNER, ownerPassword);
    }

    void migrate() {
        migrate("classpath:db/migration");
    }

    private void migrate(String scripts) {
        Flyway.configure()
                .dataSource(url, OWNER, ownerPassword)
                .locations(scripts)
                .schemas("passage")
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }

    private static DataFolderRefused refused(Exception e) {
        if (e instanceof DataFolderRefused already) {
            return already;
        }
        return new DataFolderRefused("The database cannot be made ready: " + plain(e) + " What it holds was kept.");
    }

    /** The first line of what the server said: further lines may quote a row. */
    static String plain(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        if (local != null) {
            local.close();
        }
    }
}
