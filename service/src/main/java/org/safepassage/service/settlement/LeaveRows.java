package org.safepassage.service.settlement;

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
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of arrivals and leave. */
@Component
class LeaveRows {
    /**
     * The category is that of their own grant, else of the first grant of their family. Who has leave is listed once and not asked for
     * each, which took many minutes when tens of thousands had arrived.
     */
    private static final String ARRIVED = """
            with recursive followed as (
              select a.person as arrived, a.person as now, a.arrived_at, 0 as steps
              from arrival_here a where a.operation = :operation
                and not exists (select 1 from passage g where g.id = a.passage and g.state in ('corrected', 'dismissed'))
              union all
              select f.arrived, p.joined, f.arrived_at, f.steps + 1
              from followed f join person p on p.id = f.now where p.joined is not null and f.steps < 50
            ), living as (
              select distinct on (now) now as person, arrived_at from followed f
              where not exists (select 1 from person p where p.id = f.now and p.joined is not null)
              order by now, arrived_at
            ), granted as (
              select d.person, coalesce(p.joined, d.person) as now, d.category, coalesce(d.second_at, d.at) as at
              from decision d join person p on p.id = d.person
              where d.operation = :operation and d.outcome = 'granted' and d.withdrawn_at is null
                and (not d.needs_second or d.second is not null)
            ), of_family as (
              select distinct on (m.family) m.family, g.category
              from granted g join family_member m on m.person = g.now and m.to_at is null order by m.family, g.at
            ), own as (
              select distinct on (now) now as person, category from granted order by now, at
            ), having_leave as (
              select v.person from leave v
              union select old.joined from leave v join person old on old.id = v.person where old.joined is not null
            )
            select l.person, l.arrived_at, coalesce(o.category, f.category) as category
            from living l
            left join own o on o.person = l.person
            left join family_member m on m.person = l.person and m.to_at is null
            left join of_family f on f.family = m.family
            where l.person not in (select person from having_leave)
            order by l.arrived_at, l.person""";

    private static final String STANDING = """
            select id, person, category, rule, kind, granted_at, valid_until from leave where ended_at is null
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    LeaveRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** @param category null when no grant that stands covers them */
    record Arrived(PersonId person, Instant at, @Nullable String category) {}

    /** @param replaces the leave that this one takes the place of */
    record Fresh(Leave leave, Instant from, @Nullable LeaveId replaces) {}

    /** Everybody who arrived and never had leave, those who came first before others. */
    List<Arrived> withoutLeave(OperationId operation) {
        return jdbc.sql(ARRIVED)
                .param("operation", operation.value())
                .query((row, n) -> new Arrived(
                        new PersonId(row.getObject("person", UUID.class)),
                        Objects.requireNonNull(time(row, "arrived_at")),
                        row.getString("category")))
                .list();
    }

    List<Leave> standing(OperationId operation) {
        return jdbc.sql(STANDING + "and operation = :operation order by valid_until, id")
                .param("operation", operation.value())
                .query(LeaveRows::leave)
                .list();
    }

    /** Those that stand, and those that ended by themselves and were never replaced. */
    List<Leave> last(OperationId operation) {
        return jdbc.sql("""
                select id, person, category, rule, kind, granted_at, valid_until from leave l
                where operation = :operation and (ended_at is null or ended_why = 'expired'
                      and not exists (select 1 from leave n where n.replaces = l.id))
                order by valid_until, id""")
                .param("operation", operation.value())
                .query(LeaveRows::leave)
                .list();
    }

    List<Leave> standing(Collection<PersonId> people) {
        return jdbc.sql(STANDING + "and person = any(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(LeaveRows::leave)
                .list();
    }

    /** One granting at a time in an operation, until the transaction ends. */
    void lock(OperationId operation) {
        jdbc.sql("select count(pg_advisory_xact_lock(hashtextextended('leave', :operation)))")
                .param("operation", operation.value())
                .query(Long.class)
                .single();
    }

    void insert(OperationId operation, List<Fresh> fresh, String actor) {
        template.batchUpdate("""
                insert into leave (id, operation, person, category, rule, kind, granted_at, valid_from, valid_until, replaces, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", fresh, 500, (row, one) -> {
            Leave leave = one.leave();
            LeaveId replaces = one.replaces();
            row.setObject(1, leave.id().value());
            row.setShort(2, operation.value());
            row.setObject(3, leave.person().value());
            row.setString(4, leave.category());
            row.setString(5, leave.rule());
            row.setString(6, leave.kind());
            row.setObject(7, utc(leave.grantedAt()));
            row.setObject(8, utc(one.from()));
            row.setObject(9, leave.until() == null ? null : utc(leave.until()));
            row.setObject(10, replaces == null ? null : replaces.value());
            row.setString(11, actor);
        });
    }

    void end(Collection<Leave> ended, String why, Instant at) {
        jdbc.sql("update leave set ended_at = :at, ended_why = :why where id = any(:ids) and ended_at is null")
                .param("at", utc(at))
                .param("why", why)
                .param("ids", ended.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
    }

    private static Leave leave(ResultSet row, int n) throws SQLException {
        return new Leave(
                new LeaveId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("category"),
                row.getString("rule"),
                row.getString("kind"),
                Objects.requireNonNull(time(row, "granted_at")),
                time(row, "valid_until"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
