package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two who turned out to be one person keep one seat: the other's goes over to them, or is free. */
@Component
class SeatsOfJoined {
    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    SeatsOfJoined(JdbcClient jdbc, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    private record Left(UUID serial, int n, String leg, UUID person, UUID root, UUID family) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(OperationId operation, Actor by) {
        List<Left> left = jdbc.sql("""
                with recursive followed as (
                  select s.serial, s.n, s.leg, s.person, p.joined as root, 1 as steps
                  from seat s join person p on p.id = s.person
                  where s.operation = :operation and s.live and p.joined is not null
                  union all
                  select f.serial, f.n, f.leg, f.person, p.joined, f.steps + 1
                  from followed f join person p on p.id = f.root where p.joined is not null and f.steps < 50
                )
                select distinct on (f.serial, f.n) f.serial, f.n, f.leg, f.person, f.root, m.family
                from followed f join family_member m on m.person = f.root and m.to_at is null
                order by f.serial, f.n, f.steps desc""")
                .param("operation", operation.value())
                .query((row, n) -> new Left(
                        Columns.id(row, "serial"),
                        row.getInt("n"),
                        row.getString("leg"),
                        Columns.id(row, "person"),
                        Columns.id(row, "root"),
                        Columns.id(row, "family")))
                .list();
        Instant now = clock.instant();
        left.forEach(one -> follow(operation, by, one, now));
    }

    private void follow(OperationId operation, Actor by, Left left, Instant now) {
        jdbc.sql("update seat set person = null, family = null, live = false where serial = :serial and n = :n")
                .param("serial", left.serial())
                .param("n", left.n())
                .update();
        entries.write(NewEntry.of(operation, left.person(), "seat.released", now, by)
                .to(left.serial())
                .because("joined"));
        int kept = jdbc.sql("""
                update seat set person = :root, family = :family, live = true where serial = :serial and n = :n
                  and not exists (select 1 from seat o where o.person = :root and (o.live and o.leg = :leg or o.serial = :serial))""")
                .param("root", left.root())
                .param("family", left.family())
                .param("serial", left.serial())
                .param("n", left.n())
                .param("leg", left.leg())
                .update();
        if (kept == 1) {
            entries.write(NewEntry.of(operation, left.root(), "seat.promised", now, by)
                    .to(left.serial())
                    .because("joined"));
        }
    }
}
