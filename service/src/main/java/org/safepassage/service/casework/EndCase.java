package org.safepassage.service.casework;

import java.time.Clock;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a case in which nothing is left to do, and opens it again. Whoever writes again after it was closed gets a case anew, so nothing
 * is missed for a case being closed.
 */
@Component
public class EndCase {
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Handing handing;
    private final TakeNext takeNext;
    private final Entries entries;
    private final Clock clock;

    EndCase(JdbcClient jdbc, Desk desk, Handing handing, TakeNext takeNext, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.handing = handing;
        this.takeNext = takeNext;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Gives it out of hand and takes it off every list.
     *
     * @throws CaseRefused.Incomplete while a message has no outcome or a decision waits for a second person
     */
    @Transactional
    public void end(SignedIn who, CaseId id, CaseEnd why) {
        CaseRow row = desk.held(who, id);
        if (row.next() == NextAction.SECOND_CHECK) {
            throw new CaseRefused.Incomplete(
                    id.value(), "end", "A decision waits for a second person. Close the case after that");
        }
        if (desk.messages(row.family()).stream().anyMatch(message -> message.open() > 0)) {
            throw new CaseRefused.Incomplete(
                    id.value(), "end", "A message in this case has no outcome. Give it one, then close the case");
        }
        handing.release(who, id);
        set(id, "closed");
        entries.write(NewEntry.of(who.operation(), id.value(), "case.closed", clock.instant(), who.actor())
                .because(why.code()));
    }

    /**
     * Opens it again, in the hands of who asks.
     *
     * @throws CaseRefused.InOtherHands when somebody works on it
     * @throws CaseRefused.AlreadyDone when it is not closed, or the family has another case by now
     */
    @Transactional
    public void reopen(SignedIn who, CaseId id) {
        CaseRow row = desk.locked(who.operation(), id);
        AccountId owner = row.ownerAt(clock.instant());
        if (owner != null && !owner.equals(who.account())) {
            throw new CaseRefused.InOtherHands(id.value());
        }
        if (!row.state().equals("closed")
                || desk.ofFamily(who.operation(), row.family()).isPresent()) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        set(id, "open");
        entries.write(NewEntry.of(who.operation(), id.value(), "case.reopened", clock.instant(), who.actor()));
        takeNext.take(who, id);
    }

    private void set(CaseId id, String state) {
        jdbc.sql("update family_case set state = :state where id = :id")
                .param("state", state)
                .param("id", id.value())
                .update();
    }
}
