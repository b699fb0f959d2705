package org.safepassage.service.settlement;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everybody who arrived with how their leave stands, one row a person. Counts and lists are taken from the same rows, so that a count
 * always leads to exactly what it counted.
 */
@Component
class SettledRows {
    private static final String ARRIVED = """
            select distinct on (coalesce(p.joined, a.person)) coalesce(p.joined, a.person) as person, a.arrived_at,
                   c.id as family_case, c.number
            from arrival_here a
            left join person p on p.id = a.person
            left join family_member m on m.person = coalesce(p.joined, a.person) and m.to_at is null
            left join lateral (select id, number from family_case where family = m.family and state <> 'joined'
                               order by opened_at desc limit 1) c on true
            where a.operation = :operation
              and not exists (select 1 from passage g where g.id = a.passage and g.state in ('corrected', 'dismissed'))
            order by coalesce(p.joined, a.person), a.arrived_at""";

    private final JdbcClient jdbc;
    private final LeaveRows leave;
    private final GrantLeave grant;
    private final UpgradeLeave upgrade;
    private final Clock clock;

    SettledRows(JdbcClient jdbc, LeaveRows leave, GrantLeave grant, UpgradeLeave upgrade, Clock clock) {
        this.jdbc = jdbc;
        this.leave = leave;
        this.grant = grant;
        this.upgrade = upgrade;
        this.clock = clock;
    }

    /**
     * @param number of the family's case, when there is one
     * @param state a {@link Standing}'s code, or the kind of the leave that stands
     */
    record Row(
            PersonId person,
            Instant arrivedAt,
            @Nullable UUID familyCase,
            @Nullable Long number,
            String category,
            String kind,
            @Nullable Instant until,
            Collection<Standing> standings) {
        boolean is(Standing standing) {
            return standings.contains(standing);
        }
    }

    List<Row> all(OperationId in) {
        Instant now = clock.instant();
        Map<PersonId, GrantLeave.Waiting> waiting = new HashMap<>();
        grant.waiting(in).forEach(one -> waiting.put(one.person(), one));
        Map<PersonId, Leave> standing = new HashMap<>();
        leave.standing(in).forEach(one -> standing.put(one.person(), one));
        Map<PersonId, UpgradeLeave.Entitled> entitled = new HashMap<>();
        upgrade.entitled(in).forEach(one -> entitled.put(one.leave().person(), one));
        return jdbc
                .sql(ARRIVED)
                .param("operation", in.value())
                .query((row, n) -> row(row, waiting, standing, entitled, now))
                .list()
                .stream()
                .sorted(Comparator.comparing(Row::arrivedAt))
                .toList();
    }

    private static Row row(
            ResultSet row,
            Map<PersonId, GrantLeave.Waiting> waiting,
            Map<PersonId, Leave> standing,
            Map<PersonId, UpgradeLeave.Entitled> entitled,
            Instant now)
            throws java.sql.SQLException {
        var person = new PersonId(row.getObject("person", UUID.class));
        GrantLeave.Waiting wait = waiting.get(person);
        Leave held = standing.get(person);
        List<Standing> standings = new ArrayList<>(List.of(Standing.ARRIVED));
        standings.add(main(wait, held, now));
        if (entitled.containsKey(person)) {
            standings.add(Standing.UPGRADE);
        }
        Instant until = held == null ? null : held.until();
        if (until != null && until.isAfter(now) && until.isBefore(now.plus(LeaveExpiry.NEAR))) {
            standings.add(Standing.ENDS_SOON);
        }
        return new Row(
                person,
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getObject("family_case", UUID.class),
                row.getObject("number", Long.class),
                held != null ? held.category() : wait == null || wait.category() == null ? "" : wait.category(),
                held == null ? "" : held.kind(),
                until,
                standings);
    }

    private static Standing main(GrantLeave.@Nullable Waiting wait, @Nullable Leave held, Instant now) {
        if (held != null) {
            Instant until = held.until();
            if (until == null) {
                return Standing.WITHOUT_END;
            }
            return until.isAfter(now) ? Standing.WITH_END : Standing.OVER;
        }
        if (wait == null) {
            return Standing.OVER;
        }
        return wait.isEntitled() ? Standing.TO_GRANT : wait.needsNone() ? Standing.NEEDS_NONE : Standing.OPEN;
    }
}
