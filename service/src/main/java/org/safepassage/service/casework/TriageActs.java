package org.safepassage.service.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.duplicates.JoinedByPerson;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what triage did, kept so that each act can be taken back whole. */
@Component
class TriageActs {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TriageActs(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record Act(
            UUID id,
            UUID message,
            AccountId account,
            Instant at,
            @Nullable Instant undoneAt) {}

    /** @param kind opened or joined */
    record Step(
            String kind,
            @Nullable CaseId familyCase,
            @Nullable UUID link,
            @Nullable PersonId person,
            List<MentionId> mentions,
            List<PersonId> members) {

        static Step opened(CaseId id) {
            return new Step("opened", id, null, null, List.of(), List.of());
        }

        static Step joined(@Nullable CaseId left, JoinedByPerson joined) {
            return new Step("joined", left, joined.link(), joined.into(), joined.moved(), joined.members());
        }
    }

    void begin(SignedIn who, UUID act, UUID message, Instant at) {
        jdbc.sql(
                        "insert into triage_act (id, operation, message, account, at) values (:id, :operation, :message, :who, :at)")
                .param("id", act)
                .param("operation", who.operation().value())
                .param("message", message)
                .param("who", who.account().value())
                .param("at", Desk.utc(at))
                .update();
    }

    void steps(OperationId operation, UUID act, List<Step> steps) {
        List<Object[]> rows = new ArrayList<>();
        for (Step step : steps) {
            CaseId id = step.familyCase();
            PersonId person = step.person();
            rows.add(new Object[] {
                act,
                rows.size(),
                operation.value(),
                step.kind(),
                id == null ? null : id.value(),
                step.link(),
                person == null ? null : person.value(),
                step.mentions().stream().map(MentionId::value).toArray(UUID[]::new),
                step.members().stream().map(PersonId::value).toArray(UUID[]::new)
            });
        }
        template.batchUpdate("""
                insert into triage_step (act, n, operation, kind, family_case, link, person, mentions, members)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    Act locked(OperationId operation, UUID act) {
        return jdbc.sql("""
                select id, message, account, at, undone_at from triage_act
                where id = :id and operation = :operation for update""")
                .param("id", act)
                .param("operation", operation.value())
                .query(TriageActs::act)
                .optional()
                .orElseThrow(() -> new CaseRefused.NotThere(act));
    }

    /** The acts on a message that still stand, the latest first. */
    List<Act> standing(OperationId operation, UUID message) {
        return jdbc.sql("""
                select id, message, account, at, undone_at from triage_act
                where message = :message and operation = :operation and undone_at is null order by at desc, id desc""")
                .param("message", message)
                .param("operation", operation.value())
                .query(TriageActs::act)
                .list();
    }

    /** The last first: they are taken back in that order. */
    List<Step> stepsOf(UUID act) {
        return jdbc.sql("""
                select kind, family_case, link, person, mentions, members from triage_step where act = :act order by n desc""").param("act", act).query(TriageActs::step).list();
    }

    void undone(UUID act, SignedIn who, Instant at) {
        jdbc.sql("update triage_act set undone_at = :at, undone_by = :who where id = :id")
                .param("at", Desk.utc(at))
                .param("who", who.account().value())
                .param("id", act)
                .update();
    }

    private static Act act(ResultSet row, int n) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                row.getObject("message", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                Objects.requireNonNull(CaseRow.instant(row, "at")),
                CaseRow.instant(row, "undone_at"));
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        return new Step(
                row.getString("kind"),
                Optional.ofNullable(row.getObject("family_case", UUID.class))
                        .map(CaseId::new)
                        .orElse(null),
                row.getObject("link", UUID.class),
                Optional.ofNullable(row.getObject("person", UUID.class))
                        .map(PersonId::new)
                        .orElse(null),
                List.of((UUID[]) row.getArray("mentions").getArray()).stream()
                        .map(MentionId::new)
                        .toList(),
                List.of((UUID[]) row.getArray("members").getArray()).stream()
                        .map(PersonId::new)
                        .toList());
    }
}
