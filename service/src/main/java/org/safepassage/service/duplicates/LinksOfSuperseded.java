package org.safepassage.service.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.MentionsSuperseded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Undoes the links of mentions that speak no longer; the rows stay, and say by whom. */
@Component
class LinksOfSuperseded {
    private final JdbcClient client;
    private final Entries entries;
    private final Clock clock;

    LinksOfSuperseded(JdbcClient client, Entries entries, Clock clock) {
        this.client = client;
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void undo(MentionsSuperseded superseded) {
        Instant now = clock.instant();
        List<UUID> undone = client.sql("""
                update link set undone_at = :now, undone_by = :by
                where undone_at is null and (one = any(:ids) or other = any(:ids)) returning id""")
                .param("now", LinkByPerson.utc(now))
                .param("by", superseded.by().code())
                .param(
                        "ids",
                        superseded.mentions().stream().map(MentionId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        entries.write(undone.stream()
                .map(link -> NewEntry.of(superseded.operation(), link, "link.undone", now, superseded.by())
                        .because("superseded"))
                .toList());
    }
}
