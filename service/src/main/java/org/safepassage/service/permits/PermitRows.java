package org.safepassage.service.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.check.Serial;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of authorisations and warnings, and the signed bytes sealed with each. */
@Component
class PermitRows {
    private static final String COLUMNS = """
            select p.id, p.person, p.family_case, p.serial, p.choice, p.valid_from, p.valid_until, p.revoked_at,
                   p.revoked_because, (select count(*) from permit_use u where u.permit = p.id) as uses
            from permit p
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    PermitRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    record Warned(UUID id, PersonId person, Choice choice, Instant at) {}

    void warned(OperationId operation, Warned one, String actor) {
        jdbc.sql("""
                insert into permit_warning (id, operation, person, choice, actor, at)
                values (:id, :operation, :person, :choice, :actor, :at)""")
                .param("id", one.id())
                .param("operation", operation.value())
                .param("person", one.person().value())
                .param("choice", one.choice().code())
                .param("actor", actor)
                .param("at", utc(one.at()))
                .update();
    }

    /** What each of these people chose last. */
    Map<PersonId, Warned> warnings(Collection<PersonId> people) {
        Map<PersonId, Warned> last = new HashMap<>();
        jdbc.sql("""
                select distinct on (person) id, person, choice, at from permit_warning
                where person = any(:people) order by person, at desc, id desc""")
                .param("people", ids(people))
                .query((row, n) -> new Warned(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        Choice.of(row.getString("choice")).orElseThrow(),
                        time(row, "at")))
                .list()
                .forEach(one -> last.put(one.person(), one));
        return last;
    }

    /** False when another authorisation has this serial: take another. */
    boolean insert(OperationId operation, Permit one, UUID warning, Authority.Issuing key, String actor) {
        return jdbc.sql("""
                insert into permit (id, operation, person, family_case, warning, serial, choice, state, reference, valid_from,
                                    valid_until, actor)
                values (:id, :operation, :person, :case, :warning, :serial, :choice, :state, :reference, :from, :until, :actor)
                on conflict (operation, serial) do nothing""")
                        .param("id", one.id().value())
                        .param("operation", operation.value())
                        .param("person", one.person().value())
                        .param("case", one.familyCase().value())
                        .param("warning", warning)
                        .param("serial", one.serial().digits())
                        .param("choice", one.choice().code())
                        .param("state", key.state())
                        .param("reference", key.reference())
                        .param("from", utc(one.from()))
                        .param("until", utc(one.until()))
                        .param("actor", actor)
                        .update()
                == 1;
    }

    void seal(OperationId operation, Permit one, KeyNumber key, byte[] seal) {
        jdbc.sql("""
                insert into permit_sealed (permit, operation, person, sealed_key, sealed)
                values (:id, :operation, :person, :key, :sealed)""")
                .param("id", one.id().value())
                .param("operation", operation.value())
                .param("person", one.person().value())
                .param("key", key.value())
                .param("sealed", vault.seal(key, label(one.id()), seal))
                .update();
    }

    /** The signed bytes; the caller's transaction must be allowed to open the person. */
    Optional<byte[]> sealed(PermitId id) {
        return jdbc.sql("select sealed_key, sealed from permit_sealed where permit = :id")
                .param("id", id.value())
                .query((row, n) ->
                        vault.open(new KeyNumber(row.getLong("sealed_key")), label(id), row.getBytes("sealed")))
                .optional();
    }

    /** All of these people, the latest first. */
    List<Permit> of(Collection<PersonId> people) {
        return jdbc.sql(COLUMNS + "where p.person = any(:people) order by p.valid_from desc, p.id desc")
                .param("people", ids(people))
                .query(PermitRows::permit)
                .list();
    }

    Optional<Permit> find(OperationId operation, Serial serial) {
        return jdbc.sql(COLUMNS + "where p.operation = :operation and p.serial = :serial")
                .param("operation", operation.value())
                .param("serial", serial.digits())
                .query(PermitRows::permit)
                .optional();
    }

    Optional<Permit> find(OperationId operation, PermitId id) {
        return jdbc.sql(COLUMNS + "where p.operation = :operation and p.id = :id")
                .param("operation", operation.value())
                .param("id", id.value())
                .query(PermitRows::permit)
                .optional();
    }

    /** False when somebody else was first. */
    boolean revoke(PermitId id, Instant now, String because, String actor) {
        return jdbc.sql("""
                update permit set revoked_at = :now, revoked_because = :because, revoked_by = :actor
                where id = :id and revoked_at is null""")
                        .param("now", utc(now))
                        .param("because", because)
                        .param("actor", actor)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** What was revoked and would otherwise still hold, sorted: what is over needs no revoking. */
    List<String> revoked(OperationId operation, Instant now) {
        return jdbc.sql("""
                select serial from permit
                where operation = :operation and revoked_at is not null and valid_until > :now order by serial""")
                .param("operation", operation.value())
                .param("now", utc(now))
                .query(String.class)
                .list();
    }

    /** One issuing at a time for each person, until the transaction ends. */
    void lock(Collection<PersonId> people) {
        jdbc.sql("""
                select count(pg_advisory_xact_lock(hashtextextended('permit/' || p::text, 0)))
                from (select unnest(:people::uuid[]) as p order by 1) sorted""").param("people", ids(people)).query(Long.class).single();
    }

    private static Permit permit(ResultSet row, int n) throws SQLException {
        return new Permit(
                new PermitId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new CaseId(row.getObject("family_case", UUID.class)),
                new Serial(row.getString("serial")),
                Choice.of(row.getString("choice")).orElseThrow(),
                time(row, "valid_from"),
                time(row, "valid_until"),
                maybe(row, "revoked_at"),
                row.getString("revoked_because"),
                row.getInt("uses"));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Label label(PermitId id) {
        return new Label(id.value(), "permit", 1);
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
