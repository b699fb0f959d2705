package org.safepassage.service.duplicates;

import java.time.Clock;
import java.time.Instant;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.MentionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person says that two mentions are different people. It is remembered, and no machine links them from then on. */
@Component
public class Exclude {
    private final Links links;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    Exclude(Links links, Entries entries, JdbcClient jdbc, Clock clock) {
        this.links = links;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void exclude(OperationId operation, MentionId one, MentionId other, Actor actor) {
        Instant now = clock.instant();
        jdbc.sql("""
                insert into exclusion (one, other, operation, actor, at) values (:one, :other, :operation, :actor, :now)
                on conflict do nothing""")
                .param("one", one.value())
                .param("other", other.value())
                .param("operation", operation.value())
                .param("actor", actor.code())
                .param("now", LinkByPerson.utc(now))
                .update();
        links.decided(one, other, "different", now);
        entries.write(NewEntry.of(operation, one.value(), "mention.excluded", now, actor)
                .to(other.value()));
    }
}
