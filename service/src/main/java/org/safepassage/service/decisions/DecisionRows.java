package org.safepassage.service.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.Bound;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rows of decisions, and what is sealed with each. */
@Component
class DecisionRows {
    private static final String COLUMNS = """
            select d.id, d.family_case, d.person, d.category, d.outcome, d.reason, d.actor, d.at, d.needs_second, d.second,
                   d.second_at, d.withdrawn_at, d.withdrawn_because, f.outcome as found, f.rule_version
            from decision d join finding f on f.id = d.finding
            """;

    /** The layout in which a salt is sealed before the details. */
    private static final int SALTED = 2;

    private final JdbcClient jdbc;
    private final Vault vault;
    // The source is left out of error messages, because it is personal.
    private final JsonMapper json = JsonMapper.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    DecisionRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param found what the finding was when it was decided */
    record Decided(
            DecisionId id,
            CaseId familyCase,
            PersonId person,
            String category,
            Said said,
            String reason,
            AccountId actor,
            Instant at,
            boolean needsSecond,
            @Nullable AccountId second,
            @Nullable Instant secondAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnBecause,
            String found,
            String ruleVersion) {

        boolean stands() {
            return withdrawnAt == null && (!needsSecond || second != null);
        }

        boolean waits() {
            return withdrawnAt == null && needsSecond && second == null;
        }
    }

    void insert(OperationId operation, Decided one, UUID finding) {
        jdbc.sql("""
                insert into decision (id, operation, family_case, person, category, finding, outcome, reason, actor, at, needs_second)
                values (:id, :operation, :case, :person, :category, :finding, :outcome, :reason, :actor, :at, :second)""")
                .param("id", one.id().value())
                .param("operation", operation.value())
                .param("case", one.familyCase().value())
                .param("person", one.person().value())
                .param("category", one.category())
                .param("finding", finding)
                .param("outcome", one.said().code())
                .param("reason", one.reason())
                .param("actor", one.actor().value())
                .param("at", utc(one.at()))
                .param("second", one.needsSecond())
                .update();
    }

    /** @return what the decision's entry is to be bound to */
    Bound seal(OperationId operation, DecisionId id, PersonId person, Frozen frozen) {
        KeyNumber key = vault.newKeys(1).getFirst();
        var bound = Bound.of(json.writeValueAsBytes(frozen));
        jdbc.sql("""
                insert into decision_sealed (decision, operation, person, sealed_key, sealed, layout)
                values (:id, :operation, :person, :key, :sealed, :layout)""")
                .param("id", id.value())
                .param("operation", operation.value())
                .param("person", person.value())
                .param("key", key.value())
                .param("sealed", bound.seal(vault, key, label(id, SALTED)))
                .param("layout", SALTED)
                .update();
        return bound;
    }

    /** What was sealed with a decision; the caller's transaction must be allowed to open its person. */
    Opened frozen(DecisionId id) {
        return jdbc.sql("""
                select s.sealed_key, s.sealed, s.layout,
                       (select e.commitment from entry e where e.subject = s.person and e.object = s.decision
                        and e.code like 'decision.%' order by e.seq limit 1) as commitment
                from decision_sealed s where s.decision = :id""")
                .param("id", id.value())
                .query((row, n) -> opened(id, row))
                .single();
    }

    private Opened opened(DecisionId id, ResultSet row) throws SQLException {
        var key = new KeyNumber(row.getLong("sealed_key"));
        int layout = row.getInt("layout");
        byte[] sealed = row.getBytes("sealed");
        if (layout < SALTED) {
            return new Opened(json.readValue(vault.open(key, label(id, layout), sealed), Frozen.class), Bond.UNBOUND);
        }
        var bound = Bound.open(vault, key, label(id, layout), sealed);
        Bond bond = bound.isWhat(row.getBytes("commitment")) ? Bond.HOLDS : Bond.BROKEN;
        return new Opened(json.readValue(bound.detail(), Frozen.class), bond);
    }

    /** @param bond how what was opened stands to the commitment in the decision's entry */
    record Opened(Frozen frozen, Bond bond) {}

    /** UNBOUND: decided before entries carried commitments. */
    enum Bond {
        HOLDS,
        BROKEN,
        UNBOUND
    }

    Decided locked(OperationId operation, DecisionId id) {
        return jdbc.sql(COLUMNS + "where d.id = :id and d.operation = :operation for update of d")
                .param("id", id.value())
                .param("operation", operation.value())
                .query(DecisionRows::decided)
                .optional()
                .orElseThrow(() -> new CaseRefused.NotThere(id.value()));
    }

    /** All that were made on these people, the latest first, those withdrawn as well. */
    List<Decided> of(Collection<PersonId> people) {
        return jdbc.sql(COLUMNS + "where d.person = any(:people) order by d.at desc, d.id desc")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(DecisionRows::decided)
                .list();
    }

    boolean anyWaits(CaseId id) {
        return jdbc.sql("""
                select exists (select 1 from decision
                               where family_case = :id and withdrawn_at is null and needs_second and second is null)""").param("id", id.value()).query(Boolean.class).single();
    }

    void agreed(DecisionId id, AccountId second, Instant at) {
        jdbc.sql("update decision set second = :second, second_at = :at where id = :id")
                .param("second", second.value())
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    void withdrawn(DecisionId id, AccountId by, String because, Instant at) {
        jdbc.sql(
                        "update decision set withdrawn_at = :at, withdrawn_by = :by, withdrawn_because = :because where id = :id")
                .param("at", utc(at))
                .param("by", by.value())
                .param("because", because)
                .param("id", id.value())
                .update();
    }

    private static Label label(DecisionId id, int layout) {
        return new Label(id.value(), "decision", layout);
    }

    private static Decided decided(ResultSet row, int n) throws SQLException {
        UUID second = row.getObject("second", UUID.class);
        return new Decided(
                new DecisionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("family_case", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("category"),
                Said.of(row.getString("outcome")).orElseThrow(),
                row.getString("reason"),
                new AccountId(row.getObject("actor", UUID.class)),
                Objects.requireNonNull(instant(row, "at")),
                row.getBoolean("needs_second"),
                second == null ? null : new AccountId(second),
                instant(row, "second_at"),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_because"),
                row.getString("found"),
                row.getString("rule_version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
