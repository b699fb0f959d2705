package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the case that stands first into somebody's hands, for a lease, with grants on what the case shows. Two who ask at once get
 * two cases. Order is rank alone: who wrote on a family's behalf is no part of it.
 */
@Component
public class TakeNext {
    /** How long a case stays in somebody's hands unless they act on it or give it back. */
    public static final Duration LEASE = Grants.OF_WORK_TAKEN;

    private static final int NAMES_AT_MOST = 30;
    private static final String FREE = """
            c.operation = :operation and c.state in ('proposed', 'open')
            and (c.owner is null or c.owned_until <= :now) and (c.hold_until is null or c.hold_until <= :now)
            and c.next_action = any(:actions)""";

    private final JdbcClient jdbc;
    private final Desk desk;
    private final Grants grants;
    private final MessageClaims claims;
    private final Entries entries;
    private final Clock clock;

    TakeNext(JdbcClient jdbc, Desk desk, Grants grants, MessageClaims claims, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.grants = grants;
        this.claims = claims;
        this.entries = entries;
        this.clock = clock;
    }

    /** The case that stands first in the pool, now in the hands of who asks; empty when nothing waits. */
    @Transactional
    public Optional<CaseId> take(SignedIn who) {
        Instant now = clock.instant();
        Optional<CaseRow> first = jdbc.sql("select " + CaseRow.COLUMNS + " from family_case c where " + FREE + """

                order by coalesce(c.override_rank, c.rank) desc, c.id
                limit 1 for update skip locked""")
                .param("operation", who.operation().value())
                .param("now", Desk.utc(now))
                .param("actions", actions(who.role()))
                .query(CaseRow::of)
                .optional();
        first.ifPresent(row -> hand(who, row, now));
        return first.map(CaseRow::id);
    }

    /** This case, when it is in the pool or already in these hands. @throws CaseRefused.InOtherHands otherwise */
    @Transactional
    public void take(SignedIn who, CaseId id) {
        Instant now = clock.instant();
        CaseRow row = desk.locked(who.operation(), id);
        AccountId owner = row.ownerAt(now);
        if (owner != null && !owner.equals(who.account())) {
            throw new CaseRefused.InOtherHands(id.value());
        }
        if (!row.state().equals("proposed") && !row.state().equals("open")) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        hand(who, row, now);
    }

    /** How many cases wait in the pool for somebody of this role. */
    public long waiting(SignedIn who) {
        return jdbc.sql("select count(*) from family_case c where " + FREE)
                .param("operation", who.operation().value())
                .param("now", Desk.utc(clock.instant()))
                .param("actions", actions(who.role()))
                .query(Long.class)
                .single();
    }

    private void hand(SignedIn who, CaseRow row, Instant now) {
        jdbc.sql("""
                update family_case set owner = :who, owned_until = :until, hold_until = null, hold_reason = null
                where id = :id""")
                .param("who", who.account().value())
                .param("until", Desk.utc(now.plus(LEASE)))
                .param("id", row.id().value())
                .update();
        entries.write(NewEntry.of(who.operation(), row.id().value(), "case.taken", now, who.actor())
                .to(who.account().value()));
        show(who, row, who.role() == Role.DECIDER ? Purpose.DECISION : Purpose.CASE);
    }

    /**
     * Shows a case to a second person, without taking it out of anybody's hands.
     *
     * @throws CaseRefused.AlreadyDone when nothing in it waits for a second person
     */
    @Transactional
    public void check(SignedIn who, CaseId id) {
        CaseRow row = desk.locked(who.operation(), id);
        if (row.next() != NextAction.SECOND_CHECK) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        entries.write(NewEntry.of(who.operation(), id.value(), "case.shown", clock.instant(), who.actor())
                .to(who.account().value())
                .because(Purpose.SECOND_CHECK.code()));
        show(who, row, Purpose.SECOND_CHECK);
    }

    /** Gives the grants that a case's page needs, for the length of the lease. */
    void show(SignedIn who, CaseRow row, Purpose purpose) {
        List<UUID> subjects = new ArrayList<>(desk.people(row.family()));
        for (Desk.Written message : desk.messages(row.family())) {
            if (message.open() > 0 && purpose == Purpose.CASE) {
                claims.claimIfFree(who, message.message());
            } else if (message.mentions() <= NAMES_AT_MOST) {
                subjects.add(message.message());
            }
        }
        grants.give(who.operation(), who.account(), purpose, subjects, LEASE, who.actor());
    }

    private static String[] actions(Role role) {
        if (role == Role.DECIDER) {
            return new String[] {NextAction.DECIDE.code()};
        }
        return new String[] {
            NextAction.TRIAGE.code(),
            NextAction.ASSESS.code(),
            NextAction.ASK.code(),
            NextAction.WAIT.code(),
            NextAction.TELL.code()
        };
    }
}
