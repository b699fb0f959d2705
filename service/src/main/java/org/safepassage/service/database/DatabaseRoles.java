package org.safepassage.service.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Two roles besides the administrator's: one owns the tables and is used for minutes, one serves and owns nothing. */
final class DatabaseRoles {
    private DatabaseRoles() {}

    static void make(Connection admin, String ownerPassword, String servicePassword) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            // Two processes may arrive together; roles belong to the whole server and know no "if not exists".
            statement.execute("select pg_advisory_lock(7227)");
            if (!exists(statement, Database.OWNER)) {
                statement.execute(role(Database.OWNER, ownerPassword));
                statement.execute(role(Database.SERVICE, servicePassword));
                statement.execute("create schema passage authorization " + Database.OWNER);
                statement.execute("grant usage on schema passage to " + Database.SERVICE);
                statement.execute("alter role " + Database.OWNER + " set search_path = passage");
                statement.execute("alter role " + Database.SERVICE + " set search_path = passage");
                statement.execute("revoke all on schema public from public");
                statement.execute("revoke connect, temporary on database postgres from public");
                statement.execute("grant connect on database postgres to " + Database.OWNER + ", " + Database.SERVICE);
            }
            statement.execute("select pg_advisory_unlock(7227)");
        }
    }

    private static String role(String name, String password) {
        return "create role " + name + " login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password '"
                + password + "'";
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (var rows = statement.executeQuery("select 1 from pg_roles where rolname = '" + name + "'")) {
            return rows.next();
        }
    }
}
