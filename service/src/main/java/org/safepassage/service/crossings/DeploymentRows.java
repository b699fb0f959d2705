package org.safepassage.service.crossings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of deployments. */
@Component
class DeploymentRows {
    private static final String COLUMNS = "select " + TeamRows.COLUMNS + """
            , d.id, d.post, d.arrives_at, d.leaves_at, d.arrived_at, d.left_at
            from deployment d join team t on t.id = d.team
            """;

    private final JdbcClient jdbc;

    DeploymentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OperationId operation, Deployment one, AccountId by, Instant now) {
        jdbc.sql("""
                insert into deployment (id, operation, team, post, arrives_at, leaves_at, at, account)
                values (:id, :operation, :team, :post, :arrives, :leaves, :now, :account)""")
                .param("id", one.id())
                .param("operation", operation.value())
                .param("team", one.team().id())
                .param("post", one.post())
                .param("arrives", one.arrivesAt().atOffset(ZoneOffset.UTC))
                .param("leaves", one.leavesAt().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.value())
                .update();
    }

    /** One of those that overlap this span, for the same team. */
    Optional<UUID> inTheWay(Team team, Instant from, Instant until) {
        return jdbc.sql("""
                select id from deployment
                where team = :team and left_at is null and withdrawn_at is null and arrives_at < :until and leaves_at > :from
                limit 1""")
                .param("team", team.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    Optional<Deployment> find(OperationId operation, UUID id) {
        return jdbc.sql(COLUMNS + "where d.operation = :operation and d.id = :id and d.withdrawn_at is null")
                .param("operation", operation.value())
                .param("id", id)
                .query((row, n) -> deployment(row))
                .optional();
    }

    List<Deployment> open(OperationId operation) {
        return jdbc.sql(COLUMNS + """
                where d.operation = :operation and d.left_at is null and d.withdrawn_at is null order by d.arrives_at, t.name""")
                .param("operation", operation.value())
                .query((row, n) -> deployment(row))
                .list();
    }

    List<Deployment> history(OperationId operation, String post, int most) {
        return jdbc.sql(COLUMNS + """
                where d.operation = :operation and d.post = :post and d.withdrawn_at is null
                order by d.arrives_at desc limit :most""")
                .param("operation", operation.value())
                .param("post", post)
                .param("most", most)
                .query((row, n) -> deployment(row))
                .list();
    }

    boolean arrived(UUID id, Instant at) {
        return mark("update deployment set arrived_at = :at where id = :id and arrived_at is null", id, at);
    }

    boolean left(UUID id, Instant at) {
        return mark(
                "update deployment set left_at = :at where id = :id and arrived_at is not null and left_at is null",
                id,
                at);
    }

    boolean withdrawn(UUID id, Instant at) {
        return mark(
                "update deployment set withdrawn_at = :at where id = :id and arrived_at is null and withdrawn_at is null",
                id,
                at);
    }

    private boolean mark(String update, UUID id, Instant at) {
        return jdbc.sql(update)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Deployment deployment(ResultSet row) throws SQLException {
        return new Deployment(
                row.getObject("id", UUID.class),
                TeamRows.team(row),
                row.getString("post"),
                row.getObject("arrives_at", OffsetDateTime.class).toInstant(),
                row.getObject("leaves_at", OffsetDateTime.class).toInstant(),
                time(row.getObject("arrived_at", OffsetDateTime.class)),
                time(row.getObject("left_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> time(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
