package org.safepassage.service.crossings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of teams. */
@Component
class TeamRows {
    static final String COLUMNS =
            "t.id as team, t.code, t.name, t.specialists, t.country, t.languages, t.families_an_hour, t.ready_hours";

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the folder has it now; one that the folder no longer has stays, since it may be somewhere. */
    void put(OperationId operation, UUID id, Places.Team team, Instant now) {
        jdbc.sql("""
                insert into team (id, operation, code, name, specialists, country, languages, families_an_hour, ready_hours, known_at)
                values (:id, :operation, :code, :name, :specialists, :country, :languages, :families, :ready, :now)
                on conflict (operation, code) do update set
                  name = excluded.name, specialists = excluded.specialists, country = excluded.country,
                  languages = excluded.languages, families_an_hour = excluded.families_an_hour, ready_hours = excluded.ready_hours""")
                .param("id", id)
                .param("operation", operation.value())
                .param("code", team.code())
                .param("name", team.name())
                .param("specialists", team.specialists())
                .param("country", team.country())
                .param("languages", team.languages().toArray(String[]::new))
                .param("families", team.familiesAnHour())
                .param("ready", team.readyHours())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Team> all(OperationId operation) {
        return jdbc.sql("select " + COLUMNS + " from team t where t.operation = :operation order by t.country, t.name")
                .param("operation", operation.value())
                .query((row, n) -> team(row))
                .list();
    }

    /** Nobody else sends it anywhere until this transaction ends. */
    Optional<Team> locked(OperationId operation, String code) {
        return jdbc.sql("select " + COLUMNS
                        + " from team t where t.operation = :operation and t.code = :code for update")
                .param("operation", operation.value())
                .param("code", code)
                .query((row, n) -> team(row))
                .optional();
    }

    List<Team> free(OperationId operation, Instant from, Instant until) {
        return jdbc.sql("select " + COLUMNS + """
                 from team t
                where t.operation = :operation and not exists (
                  select 1 from deployment d
                  where d.team = t.id and d.left_at is null and d.withdrawn_at is null
                    and d.arrives_at < :until and d.leaves_at > :from)
                order by t.country, t.name""")
                .param("operation", operation.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> team(row))
                .list();
    }

    static Team team(ResultSet row) throws SQLException {
        return new Team(
                row.getObject("team", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getInt("specialists"),
                row.getString("country"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getInt("families_an_hour"),
                row.getInt("ready_hours"));
    }
}
