package org.safepassage.service.crossings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of requests for help. */
@Component
class HelpRows {
    private static final String COLUMNS =
            "select id, post, wants, families, needed_by, asked_at, answer, answered_at from help_request ";

    private final JdbcClient jdbc;

    HelpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OperationId operation, HelpRequest one, AccountId by) {
        jdbc.sql("""
                insert into help_request (id, operation, post, wants, families, needed_by, asked_at, account)
                values (:id, :operation, :post, :wants, :families, :needed, :asked, :account)""")
                .param("id", one.id())
                .param("operation", operation.value())
                .param("post", one.post())
                .param("wants", one.wants().code())
                .param("families", one.families())
                .param("needed", one.neededBy().atOffset(ZoneOffset.UTC))
                .param("asked", one.askedAt().atOffset(ZoneOffset.UTC))
                .param("account", by.value())
                .update();
    }

    Optional<HelpRequest> find(OperationId operation, UUID id) {
        return jdbc.sql(COLUMNS + "where operation = :operation and id = :id")
                .param("operation", operation.value())
                .param("id", id)
                .query((row, n) -> request(row))
                .optional();
    }

    List<HelpRequest> open(OperationId operation) {
        return jdbc.sql(COLUMNS + "where operation = :operation and answer is null order by needed_by, asked_at")
                .param("operation", operation.value())
                .query((row, n) -> request(row))
                .list();
    }

    List<HelpRequest> history(OperationId operation, String post, int most) {
        return jdbc.sql(COLUMNS
                        + "where operation = :operation and post = :post order by asked_at desc, id desc limit :most")
                .param("operation", operation.value())
                .param("post", post)
                .param("most", most)
                .query((row, n) -> request(row))
                .list();
    }

    boolean answer(UUID id, HelpAnswer answer, Optional<UUID> deployment, AccountId by, Instant now) {
        return jdbc.sql("""
                update help_request set answer = :answer, answered_at = :now, answered_by = :by, deployment = :deployment
                where id = :id and answer is null""")
                        .param("id", id)
                        .param("answer", answer.code())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("deployment", deployment.orElse(null), java.sql.Types.OTHER)
                        .update()
                == 1;
    }

    private static HelpRequest request(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new HelpRequest(
                row.getObject("id", UUID.class),
                row.getString("post"),
                Want.of(row.getString("wants")).orElseThrow(),
                row.getInt("families"),
                row.getObject("needed_by", OffsetDateTime.class).toInstant(),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answer == null ? Optional.empty() : HelpAnswer.of(answer),
                Optional.ofNullable(answered).map(OffsetDateTime::toInstant));
    }
}
