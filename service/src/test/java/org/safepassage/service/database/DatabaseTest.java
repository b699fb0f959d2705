package org.safepassage.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path temp;

    @Test
    void theServicesRoleOwnsNothingAndCannotPassRowSecurity() throws Exception {
        try (Database database = Database.in(DataFolder.at(temp.resolve("data")));
                Connection service = asService(database)) {
            assertThat(
                            answer(
                                    service,
                                    "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(
                            answer(
                                    service,
                                    "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where rolname = current_user"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> answer(service, "create table mine (id int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void durabilityIsNeverSwitchedOff() throws Exception {
        try (Database database = Database.in(DataFolder.at(temp.resolve("data")));
                Connection service = asService(database)) {
            for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
                assertThat(answer(service, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void aKilledServerIsStartedAgainOnTheSamePortWithItsData() throws Exception {
        try (Database database = Database.in(DataFolder.at(temp.resolve("data")))) {
            try (Connection owner = database.asOwner();
                    var statement = owner.createStatement()) {
                statement.execute("insert into operation (code) values ('kept')");
            }
            long pid = Long.parseLong(Files.readAllLines(temp.resolve("data/postgres/cluster/postmaster.pid"))
                    .getFirst());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            assertThat(eventually(database, "select code from operation")).isEqualTo("kept");
        }
    }

    @Test
    void aFolderOfSomebodyElsesFilesIsRefusedAndLeftAlone() throws Exception {
        Path documents = Files.createDirectories(temp.resolve("documents"));
        Files.writeString(documents.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> DataFolder.at(documents))
                .isInstanceOf(DataFolderRefused.class)
                .hasMessageContaining("Nothing was changed");
        assertThat(Files.list(documents)).hasSize(1);
    }

    private static String eventually(Database database, String query) throws Exception {
        SQLException last = null;
        for (int i = 0; i < 60; i++) {
            try (Connection service = asService(database)) {
                return answer(service, query);
            } catch (SQLException e) {
                last = e;
                Thread.sleep(Duration.ofMillis(500));
            }
        }
        throw new AssertionError("the server did not come back", last);
    }

    private static Connection asService(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), Database.SERVICE, database.servicePassword());
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
