package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of call-forwards, of whom they call, and of their steps; many at a time. */
@Component
class CallForwardRows {
    private static final String SELECT = """
            select f.*, c.number, array(select p.person from call_forward_person p where p.call_forward = f.id order by p.person)
                     as people
            from call_forward f join family_case c on c.id = f.family_case
            """;

    private final JdbcClient jdbc;

    CallForwardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is about to be issued. */
    record Draft(CallForwardId id, FamilyId family, UUID familyCase, List<UUID> people) {}

    /** @return those that were made; a family that goes by another instruction gets none */
    List<UUID> insert(OperationId operation, Instruction what, List<Draft> drafts, Actor by, Instant now) {
        List<UUID> made = jdbc.sql("""
                insert into call_forward (id, operation, family, family_case, serial, place, be_there_at, expires_at, not_known,
                                          state, issued_at, issued_by, changed_at)
                select d.id, :operation, d.family, d.family_case, :serial, :place, :there, :expires, :notKnown,
                       'issued', :now, :by, :now
                from unnest(:ids::uuid[], :families::uuid[], :cases::uuid[]) d (id, family, family_case)
                on conflict (family) where state in ('issued', 'delivered', 'confirmed', 'en-route') do nothing
                returning id""")
                .param("operation", operation.value())
                .param("serial", what.serial().value())
                .param("place", what.place())
                .param("there", utc(what.beThereAt()))
                .param("expires", utc(what.expiresAt()))
                .param(
                        "notKnown",
                        what.notKnown().stream().map(NotKnown::code).sorted().toArray(String[]::new))
                .param("now", utc(now))
                .param("by", by.code())
                .param("ids", drafts.stream().map(d -> d.id().value()).toArray(UUID[]::new))
                .param("families", drafts.stream().map(d -> d.family().value()).toArray(UUID[]::new))
                .param("cases", drafts.stream().map(Draft::familyCase).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        Set<UUID> there = new HashSet<>(made);
        List<Draft> kept =
                drafts.stream().filter(d -> there.contains(d.id().value())).toList();
        jdbc.sql("""
                insert into call_forward_person (call_forward, person, operation, live)
                select p.call_forward, p.person, :operation, true
                from unnest(:ids::uuid[], :people::uuid[]) p (call_forward, person)""")
                .param("operation", operation.value())
                .param(
                        "ids",
                        kept.stream()
                                .flatMap(d -> d.people().stream().map(p -> d.id().value()))
                                .toArray(UUID[]::new))
                .param("people", kept.stream().flatMap(d -> d.people().stream()).toArray(UUID[]::new))
                .update();
        steps(operation, made, CallForwardState.ISSUED, now, now, by, null);
        return made;
    }

    void become(
            OperationId operation,
            Collection<UUID> ids,
            CallForwardState state,
            Instant trueAt,
            Instant now,
            Actor by,
            @Nullable String because) {
        UUID[] all = ids.toArray(UUID[]::new);
        jdbc.sql(
                        "update call_forward set state = :state, changed_at = :now, ended_because = :because where id = any(:ids)")
                .param("state", state.code())
                .param("now", utc(now))
                .param("because", because, Types.VARCHAR)
                .param("ids", all)
                .update();
        if (!state.lives()) {
            jdbc.sql("update call_forward_person set live = false where call_forward = any(:ids) and live")
                    .param("ids", all)
                    .update();
        }
        steps(operation, ids, state, trueAt, now, by, because);
    }

    private void steps(
            OperationId operation,
            Collection<UUID> ids,
            CallForwardState state,
            Instant trueAt,
            Instant now,
            Actor by,
            @Nullable String because) {
        jdbc.sql("""
                insert into call_forward_step (call_forward, n, operation, state, true_at, known_at, actor, reason)
                select i.id, coalesce((select max(n) from call_forward_step s where s.call_forward = i.id), 0) + 1,
                       :operation, :state, :true, :now, :by, :because
                from unnest(:ids::uuid[]) i (id)""")
                .param("operation", operation.value())
                .param("state", state.code())
                .param("true", utc(trueAt))
                .param("now", utc(now))
                .param("by", by.code())
                .param("because", because, Types.VARCHAR)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<CallForward> find(OperationId operation, Collection<CallForwardId> ids) {
        return jdbc.sql(SELECT + "where f.operation = :operation and f.id = any(:ids) order by f.id")
                .param("operation", operation.value())
                .param("ids", ids.stream().map(CallForwardId::value).toArray(UUID[]::new))
                .query(CallForwardRows::callForward)
                .list();
    }

    /** Nobody else changes these until the transaction ends. */
    List<CallForward> locked(OperationId operation, Collection<CallForwardId> ids) {
        lock("id = any(:key)", operation, ids.stream().map(CallForwardId::value).toArray(UUID[]::new));
        return find(operation, ids);
    }

    List<CallForwardId> lock(String which, OperationId operation, Object key) {
        return jdbc.sql("select id from call_forward where operation = :operation and " + which
                        + " order by id for update")
                .param("operation", operation.value())
                .param("key", key)
                .query((row, n) -> new CallForwardId(Columns.id(row, "id")))
                .list();
    }

    List<CallForward> where(String which, OperationId operation, Object key) {
        return jdbc.sql(SELECT + "where f.operation = :operation and " + which + " order by f.issued_at desc, f.id")
                .param("operation", operation.value())
                .param("key", key)
                .query(CallForwardRows::callForward)
                .list();
    }

    private static CallForward callForward(ResultSet row, int n) throws SQLException {
        return new CallForward(
                new CallForwardId(Columns.id(row, "id")),
                new FamilyId(Columns.id(row, "family")),
                new CaseId(Columns.id(row, "family_case")),
                row.getLong("number"),
                Columns.people(row, "people"),
                Columns.serial(row, "serial"),
                row.getString("place"),
                Columns.time(row, "be_there_at"),
                Columns.time(row, "expires_at"),
                Columns.words(row, "not_known"),
                CallForwardState.of(row.getString("state")),
                Columns.time(row, "issued_at"),
                row.getString("issued_by"),
                row.getString("ended_because"));
    }
}
