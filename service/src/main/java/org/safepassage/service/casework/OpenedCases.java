package org.safepassage.service.casework;

import java.time.Clock;
import java.util.List;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases between what the machine proposed and what a person confirmed. */
@Component
class OpenedCases {
    private final Desk desk;
    private final Cases cases;
    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    OpenedCases(Desk desk, Cases cases, JdbcClient jdbc, Entries entries, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** The case of this family, proposed now when there was none. */
    CaseRow of(SignedIn who, FamilyId family) {
        return desk.ofFamily(who.operation(), family).orElseGet(() -> {
            cases.propose(who.operation(), List.of(family), clock.instant(), who.actor());
            return desk.ofFamily(who.operation(), family).orElseThrow();
        });
    }

    void open(SignedIn who, CaseId id) {
        jdbc.sql("update family_case set state = 'open' where id = :id")
                .param("id", id.value())
                .update();
        entries.write(NewEntry.of(who.operation(), id.value(), "case.opened", clock.instant(), who.actor()));
    }

    /** A case in which nothing has an outcome any more is a proposal again. */
    void close(SignedIn who, CaseId id) {
        int closed = jdbc.sql("""
                update family_case set state = 'proposed', next_action = 'triage' where id = :id and state = 'open'
                and not exists (select 1 from disposition where family_case = :id and reversed_at is null)""").param("id", id.value()).update();
        if (closed == 1) {
            entries.write(
                    NewEntry.of(who.operation(), id.value(), "case.opening-reversed", clock.instant(), who.actor()));
        }
    }

    /** A joined case goes on by itself with the family that was parted again. */
    void revive(SignedIn who, CaseId id, CaseId from, FamilyId family) {
        jdbc.sql("""
                update disposition d set family_case = :id
                from mention n join membership m on m.mention = n.id and m.to_at is null
                join family_member f on f.person = m.person and f.to_at is null
                where d.mention = n.id and f.family = :family and d.family_case = :from and d.reversed_at is null""")
                .param("id", id.value())
                .param("from", from.value())
                .param("family", family.value())
                .update();
        jdbc.sql("""
                update family_case set joined = null, family = :family,
                  state = case when exists (select 1 from disposition where family_case = :id and reversed_at is null)
                          then 'open' else 'proposed' end
                where id = :id""").param("id", id.value()).param("family", family.value()).update();
        entries.write(NewEntry.of(who.operation(), id.value(), "case.parted", clock.instant(), who.actor())
                .to(from.value()));
    }

    /** When no message of the case waits any more, its facts are next; when one does again, triage is. */
    void afterTriage(CaseId id) {
        jdbc.sql("""
                update family_case c set next_action = case when waits.any then 'triage' else 'assess' end
                from (select exists (
                        select 1 from family_case k
                        join family_member f on f.family = k.family and f.to_at is null
                        join membership m on m.person = f.person and m.to_at is null
                        join mention n on n.id = m.mention and not n.on_roll and n.role <> 'advocate' and n.superseded is null
                        where k.id = :id and not exists (
                          select 1 from disposition d where d.mention = n.id and d.reversed_at is null)) as any) waits
                where c.id = :id and (c.next_action = 'triage' or (waits.any and c.next_action = 'assess'))""").param("id", id.value()).update();
    }
}
