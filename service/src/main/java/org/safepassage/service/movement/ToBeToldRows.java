package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who must be told. */
@Component
class ToBeToldRows {
    /** Who arrived longer ago than this is no longer taken to be waiting there. */
    private static final Duration WAITING = Duration.ofHours(48);

    private static final String SELECT = """
            select t.id, t.family, f.family_case, c.number, f.place, f.be_there_at, t.call_forward, t.because, t.alert,
                   t.raised_at, t.tries,
                   (select count(*) from call_forward_person p where p.call_forward = f.id) as people,
                   coalesce((select state from call_forward_step s where s.call_forward = f.id
                             and s.state <> 'withdrawn' order by n desc limit 1), f.state) as was
            from to_be_told t
            join call_forward f on f.id = t.call_forward
            join family_case c on c.id = f.family_case
            """;

    private final JdbcClient jdbc;

    ToBeToldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OperationId operation, List<CallForward> held, String because, @Nullable UUID alert, Instant now) {
        jdbc.sql("""
                insert into to_be_told (id, operation, family, call_forward, because, alert, raised_at)
                select t.id, :operation, t.family, t.call_forward, :because, :alert, :now
                from unnest(:ids::uuid[], :families::uuid[], :forwards::uuid[]) t (id, family, call_forward)
                on conflict (call_forward) where told_at is null do nothing""")
                .param("operation", operation.value())
                .param("because", because)
                .param("alert", alert, Types.OTHER)
                .param("now", utc(now))
                .param("ids", held.stream().map(one -> FreshId.at(now)).toArray(UUID[]::new))
                .param(
                        "families",
                        held.stream().map(one -> one.family().value()).toArray(UUID[]::new))
                .param("forwards", held.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
    }

    /** Families that have arrived at these places and of whom nobody has passed, boarded, landed or been turned back since. */
    void addWaiting(OperationId operation, UUID alert, String[] places, Instant now) {
        jdbc.sql("""
                insert into to_be_told (id, operation, family, call_forward, because, alert, raised_at)
                select gen_random_uuid(), :operation, f.family, f.id, 'alert', :alert, :now
                from call_forward f
                where f.operation = :operation and f.state = 'arrived' and f.place = any(:places) and f.changed_at > :since
                  and not exists (
                    select 1 from call_forward_person p join passage g on g.person = p.person
                    where p.call_forward = f.id and g.state = 'standing' and g.known_at >= f.issued_at
                      and g.outcome in ('passed', 'boarded', 'landed', 'turned-back'))
                on conflict (call_forward) where told_at is null do nothing""")
                .param("operation", operation.value())
                .param("alert", alert)
                .param("now", utc(now))
                .param("since", utc(now.minus(WAITING)))
                .param("places", places)
                .update();
    }

    List<ToTell> waiting(OperationId operation) {
        return jdbc.sql(
                        SELECT
                                + "where t.operation = :operation and t.told_at is null order by t.raised_at, f.be_there_at, t.id")
                .param("operation", operation.value())
                .query(ToBeToldRows::toTell)
                .list();
    }

    Optional<ToTell> waiting(OperationId operation, FamilyId family) {
        return jdbc.sql(
                        SELECT
                                + "where t.operation = :operation and t.family = :family and t.told_at is null order by t.raised_at limit 1")
                .param("operation", operation.value())
                .param("family", family.value())
                .query(ToBeToldRows::toTell)
                .optional();
    }

    List<ToTell> locked(OperationId operation, Collection<UUID> ids) {
        return jdbc.sql(
                        SELECT
                                + "where t.operation = :operation and t.id = any(:ids) and t.told_at is null order by t.id for update of t")
                .param("operation", operation.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(ToBeToldRows::toTell)
                .list();
    }

    boolean exists(OperationId operation, UUID id) {
        return jdbc.sql("select exists (select 1 from to_be_told where operation = :operation and id = :id)")
                .param("operation", operation.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void told(Collection<UUID> ids, How how, Actor by, Instant now) {
        jdbc.sql("update to_be_told set told_at = :now, told_by = :by, how = :how where id = any(:ids)")
                .param("now", utc(now))
                .param("by", by.code())
                .param("how", how.code())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void tried(Collection<UUID> ids, Instant now) {
        jdbc.sql("update to_be_told set tries = tries + 1, last_try_at = :now where id = any(:ids)")
                .param("now", utc(now))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static ToTell toTell(ResultSet row, int n) throws SQLException {
        return new ToTell(
                Columns.id(row, "id"),
                new FamilyId(Columns.id(row, "family")),
                new CaseId(Columns.id(row, "family_case")),
                row.getLong("number"),
                row.getInt("people"),
                new CallForwardId(Columns.id(row, "call_forward")),
                row.getString("place"),
                Columns.time(row, "be_there_at"),
                row.getString("was"),
                row.getString("because"),
                Optional.ofNullable(row.getObject("alert", UUID.class)),
                Columns.time(row, "raised_at"),
                row.getInt("tries"));
    }
}
