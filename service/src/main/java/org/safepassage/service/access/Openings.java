package org.safepassage.service.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.safepassage.service.access.OpeningRefused.NoGrant;
import org.safepassage.service.access.OpeningRefused.NotForThisRole;
import org.safepassage.service.access.OpeningRefused.OverBudget;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way in which a person is shown a person. It checks role, grant and budget, writes an entry for every subject, and only
 * then tells the database who is asking; row security shows no sealed row to a transaction that does not say so. All in one
 * transaction: whatever is refused or fails leaves neither an opening nor an entry of one, and no key is used.
 */
@Component
public class Openings {
    private final JdbcClient jdbc;
    private final Grants grants;
    private final Budgets budgets;
    private final Entries entries;
    private final TransactionTemplate together;
    private final TransactionTemplate apart;
    private final Clock clock;

    Openings(
            JdbcClient jdbc,
            Grants grants,
            Budgets budgets,
            Entries entries,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.budgets = budgets;
        this.entries = entries;
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** As {@link #open(SignedIn, Purpose, Collection, Supplier)}, for one. */
    public <T> T open(SignedIn who, Purpose purpose, Subject subject, Supplier<T> reading) {
        return open(who, purpose, List.of(subject), reading);
    }

    /**
     * Runs {@code reading} while the sealed rows of these subjects, and of no others, can be read: all of them, or none.
     *
     * @param reading selects sealed rows and has the vault open them; it must not keep the connection
     * @throws OpeningRefused and opens nothing, when the role opens nobody, a grant is missing or the budget would be passed
     */
    public <T> T open(SignedIn who, Purpose purpose, Collection<Subject> subjects, Supplier<T> reading) {
        try {
            return together.execute(status -> {
                admit(who, purpose, subjects);
                T read = reading.get();
                say("", "");
                return read;
            });
        } catch (OpeningRefused refused) {
            noteRefused(who, refused);
            throw refused;
        }
    }

    /**
     * Notes what a look-up showed, in the transaction of the machine run that found it: an entry with the count, each hit in the
     * budget, and on each a short grant (an entry that names it), with which it may be opened. Nothing may be shown before this returns.
     *
     * @throws OverBudget when showing them would pass the budget; the transaction must then be rolled back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shown(SignedIn who, Collection<Subject> hits) {
        Instant now = clock.instant();
        entries.write(NewEntry.of(who.operation(), who.account().value(), "look-up.made", now, who.actor())
                .because("hits:" + hits.size()));
        if (!hits.isEmpty()) {
            budgets.spend(who, hits);
            grants.give(
                    who.operation(),
                    who.account(),
                    Purpose.LOOK_UP,
                    hits.stream().map(Subject::id).toList(),
                    Grants.OF_A_LOOK_UP,
                    who.actor());
        }
    }

    /** Puts a refusal on record, after the transaction that was refused has gone. */
    public void noteRefused(SignedIn who, OpeningRefused refused) {
        apart.executeWithoutResult(status -> entries.write(
                NewEntry.of(who.operation(), refused.subject(), "opening.refused", clock.instant(), who.actor())
                        .because(refused.reason())));
    }

    private void admit(SignedIn who, Purpose purpose, Collection<Subject> subjects) {
        Instant now = clock.instant();
        for (Subject subject : subjects) {
            if (!who.role().may(May.OPEN_PEOPLE)) {
                throw new NotForThisRole(who.role(), subject.id());
            }
            if (!grants.holds(who.account(), subject.id())) {
                throw new NoGrant(subject.id());
            }
        }
        budgets.spend(who, subjects);
        entries.write(subjects.stream()
                .map(subject -> NewEntry.of(
                                who.operation(), subject.id(), subject.kind().code() + ".opened", now, who.actor())
                        .because(purpose.code()))
                .toList());
        say(who.account().value().toString(), now.toString());
    }

    // Local to the transaction: nothing of it is left on the connection for the next.
    private void say(String account, String now) {
        jdbc.sql("select set_config('passage.account', :account, true), set_config('passage.now', :now, true)")
                .param("account", account)
                .param("now", now)
                .query((row, n) -> row.getString(1))
                .single();
    }
}
