package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever has a case in hand does with it as a whole: give it back, put it off, plan the next step. */
@Component
public class Handing {
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Grants grants;
    private final Entries entries;
    private final Clock clock;

    Handing(JdbcClient jdbc, Desk desk, Grants grants, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.grants = grants;
        this.entries = entries;
        this.clock = clock;
    }

    /** Back to the pool, with the grants that came with it. @throws CaseRefused.NotInYourHands */
    @Transactional
    public void release(SignedIn who, CaseId id) {
        CaseRow row = desk.held(who, id);
        giveBack(who, row);
        entries.write(entry(who, id, "case.released"));
    }

    private void giveBack(SignedIn who, CaseRow row) {
        jdbc.sql("update family_case set owner = null, owned_until = null where id = :id")
                .param("id", row.id().value())
                .update();
        List<UUID> shown = new java.util.ArrayList<>(desk.people(row.family()));
        desk.messages(row.family()).forEach(message -> {
            shown.add(message.message());
            letGo(who.account(), message.message());
        });
        grants.end(who.account(), shown);
    }

    private void letGo(AccountId account, UUID message) {
        jdbc.sql("delete from message_claim where message = :message and account = :account")
                .param("message", message)
                .param("account", account.value())
                .update();
    }

    /** Keeps the case and hides it until then. @throws CaseRefused.Incomplete when that is not in the future */
    @Transactional
    public void snooze(SignedIn who, CaseId id, Instant until, HoldReason reason) {
        desk.held(who, id);
        if (!until.isAfter(clock.instant())) {
            throw new CaseRefused.Incomplete(id.value(), "until", "Choose a time that has not passed");
        }
        jdbc.sql("update family_case set hold_until = :until, hold_reason = :reason where id = :id")
                .param("until", Desk.utc(until))
                .param("reason", reason.code())
                .param("id", id.value())
                .update();
        entries.write(entry(who, id, "case.held").because(reason.code()));
    }

    /** Ends a hold before its time. */
    @Transactional
    public void wake(SignedIn who, CaseId id) {
        desk.held(who, id);
        jdbc.sql("update family_case set hold_until = null, hold_reason = null where id = :id")
                .param("id", id.value())
                .update();
        entries.write(entry(who, id, "case.woken"));
    }

    /** Says what is to be done next, and by when. Asking for a decision hands the case over to those who decide. */
    @Transactional
    public void plan(SignedIn who, CaseId id, NextAction action, @Nullable Instant due) {
        CaseRow row = desk.held(who, id);
        if (action == NextAction.SECOND_CHECK || action == NextAction.TRIAGE) {
            throw new CaseRefused.Incomplete(
                    id.value(), "action", "This comes by itself, when there is something to check");
        }
        set(id, action, due);
        entries.write(entry(who, id, "case.planned").because(action.code()));
        if (action == NextAction.DECIDE) {
            giveBack(who, row);
        }
    }

    void set(CaseId id, NextAction action, @Nullable Instant due) {
        jdbc.sql("update family_case set next_action = :action, due_at = :due where id = :id")
                .param("action", action.code())
                .param("due", due == null ? null : Desk.utc(due), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    private NewEntry entry(SignedIn who, CaseId id, String code) {
        return NewEntry.of(who.operation(), id.value(), code, clock.instant(), who.actor());
    }
}
