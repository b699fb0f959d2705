package org.safepassage.service.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A better reading of a message: new mentions take the place of its old ones, which stay as they are and are no longer found. Whoever was
 * known by old ones alone is withdrawn; the new ones are linked like any others.
 */
@Component
public class Supersede {
    private final Mentions mentions;
    private final Families families;
    private final JdbcClient client;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Supersede(
            Mentions mentions,
            Families families,
            JdbcClient client,
            Entries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mentions = mentions;
        this.families = families;
        this.client = client;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** The first ordinal that no mention of the message has. */
    public int nextOrdinal(UUID message) {
        return client.sql("select coalesce(max(ordinal) + 1, 0) from mention where message = :message")
                .param("message", message)
                .query(Integer.class)
                .single();
    }

    /**
     * @param fresh with ordinals from {@link #nextOrdinal} on
     * @return how many were superseded
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int supersede(OperationId operation, UUID message, List<NewMention> fresh, Actor by) {
        Map<MentionId, @Nullable Integer> old = current(message);
        mentions.insert(operation, fresh);
        Instant now = clock.instant();
        List<NewEntry> written = new ArrayList<>();
        old.forEach((id, row) -> {
            MentionId next = successor(id, row, fresh);
            client.sql("update mention set superseded = :next where id = :id")
                    .param("next", next.value())
                    .param("id", id.value())
                    .update();
            written.add(NewEntry.of(operation, id.value(), "mention.superseded", now, by)
                    .to(next.value()));
        });
        UUID[] ids = old.keySet().stream().map(MentionId::value).toArray(UUID[]::new);
        client.sql("delete from blind_token where mention = any(:ids)")
                .param("ids", ids)
                .update();
        withdraw(operation, ids, now, by, written);
        entries.write(written);
        events.publishEvent(new MentionsSuperseded(operation, List.copyOf(old.keySet()), by));
        return old.size();
    }

    private Map<MentionId, @Nullable Integer> current(UUID message) {
        Map<MentionId, @Nullable Integer> old = new HashMap<>();
        client.sql("select id, list_row from mention where message = :message and superseded is null for update")
                .param("message", message)
                .query((row, n) -> {
                    old.put(new MentionId(row.getObject("id", UUID.class)), row.getObject("list_row", Integer.class));
                    return n;
                })
                .list();
        return old;
    }

    /** The new mention of the same row; where there is none, the old one itself, which then speaks for nobody. */
    private static MentionId successor(MentionId old, @Nullable Integer row, List<NewMention> fresh) {
        return fresh.stream()
                .filter(one -> row != null && row.equals(one.listRow()))
                .findFirst()
                .map(NewMention::id)
                .orElse(old);
    }

    private void withdraw(OperationId operation, UUID[] ids, Instant now, Actor by, List<NewEntry> written) {
        client.sql("""
                with left_behind as (
                  update membership set to_at = :now where mention = any(:ids) and to_at is null returning person)
                select distinct person from left_behind l
                where not exists (select 1 from membership m where m.person = l.person and m.to_at is null
                                  and not m.mention = any(:ids))""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids)
                .query(UUID.class)
                .list()
                .forEach(person -> {
                    families.leave(new PersonId(person));
                    written.add(NewEntry.of(operation, person, "person.withdrawn", now, by));
                });
    }
}
