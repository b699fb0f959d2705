package org.safepassage.service.people;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.CopiedRows;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Persons as sets of mentions. Joining moves memberships and remembers when; parting moves them back. */
@Component
public class People {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Entries entries;
    private final Vault vault;
    private final Clock clock;

    People(JdbcTemplate jdbc, JdbcClient client, Entries entries, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.entries = entries;
        this.vault = vault;
        this.clock = clock;
    }

    /** New persons, each with the first mention of it; keys are made for the whole batch at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(OperationId operation, Map<MentionId, PersonId> first, Instant knownAt, Actor actor) {
        begin(operation, first, vault.newKeys(first.size()).iterator(), knownAt, actor);
    }

    /** Keys for at most so many new people, durable. */
    public Iterator<KeyNumber> keys(int most) {
        return vault.newKeys(most).iterator();
    }

    /** With keys made ahead, for a batch that begins people several times; a key that is not taken seals nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(
            OperationId operation,
            Map<MentionId, PersonId> first,
            Iterator<KeyNumber> keys,
            Instant knownAt,
            Actor actor) {
        begin(operation, first.values(), keys, knownAt, actor);
        assign(operation, first, knownAt);
    }

    /** New persons whose mentions are still to be assigned. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(
            OperationId operation,
            Collection<PersonId> persons,
            Iterator<KeyNumber> keys,
            Instant knownAt,
            Actor actor) {
        var rows = new CopiedRows("person (id, operation, sealed_key, known_at)");
        List<NewEntry> known = new ArrayList<>();
        for (PersonId person : persons) {
            rows.add(person.value(), operation.value(), keys.next().value(), knownAt);
            known.add(NewEntry.of(operation, person.value(), "person.known", knownAt, actor));
        }
        rows.write(jdbc);
        entries.write(known);
    }

    /** Mentions that belong to nobody yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assign(OperationId operation, Map<MentionId, PersonId> belongs, Instant from) {
        if (belongs.isEmpty()) {
            return;
        }
        // A stay of no length, begun and ended at one instant, was nobody's past: the next takes its place.
        client.sql("""
                insert into membership (mention, person, operation, from_at)
                select mention, person, :operation, :from from unnest(:mentions::uuid[], :people::uuid[]) as b (mention, person)
                on conflict (mention, from_at) do update set person = excluded.person, to_at = null""")
                .param("operation", operation.value())
                .param("from", utc(from))
                .param(
                        "mentions",
                        belongs.keySet().stream().map(MentionId::value).toArray(UUID[]::new))
                .param("people", belongs.values().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** All mentions of one person become another's; the person stays, marked as joined. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(OperationId operation, PersonId from, PersonId into, Actor actor) {
        Map<PersonId, PersonId> joined = Map.of(from, into);
        move(operation, joined, actor);
        markJoined(joined);
    }

    /**
     * Joins whose marks are still to be set; see {@link #markJoined}.
     *
     * @param joined each with whom, in the order in which it became clear; who is joined into may join a third later
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(OperationId operation, Map<PersonId, PersonId> joined, Actor actor) {
        if (joined.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<MentionId, PersonId> moved = new HashMap<>();
        client.sql("""
                update membership set to_at = :now where person = any(:from) and to_at is null returning mention, person""")
                .param("now", utc(now))
                .param("from", joined.keySet().stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> moved.put(
                        new MentionId(row.getObject("mention", UUID.class)),
                        Joined.last(joined, new PersonId(row.getObject("person", UUID.class)))))
                .list();
        assign(operation, moved, now);
        entries.write(joined.entrySet().stream()
                .map(one -> NewEntry.of(operation, one.getKey().value(), "person.joined", now, actor)
                        .to(one.getValue().value()))
                .toList());
    }

    /**
     * Marks people as joined, each with whom. All of a batch are marked together and locked in one order, so that two workers who
     * have some of them in common do not wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markJoined(Map<PersonId, PersonId> joined) {
        if (joined.isEmpty()) {
            return;
        }
        client.sql("""
                with locked as (select id from person where id = any(:from) order by id for update)
                update person p set joined = j.into_person
                from locked join unnest(:from::uuid[], :into::uuid[]) as j (person, into_person) on j.person = locked.id
                where p.id = locked.id""")
                .param("from", joined.keySet().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("into", joined.values().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** Takes mentions out of their person and makes a new person of them: the reverse of a link. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId part(OperationId operation, PersonId from, Collection<MentionId> mentions, Actor actor) {
        Instant now = clock.instant();
        client.sql(
                        "update membership set to_at = :now where person = :from and mention = any(:mentions) and to_at is null")
                .param("now", utc(now))
                .param("from", from.value())
                .param("mentions", mentions.stream().map(MentionId::value).toArray(UUID[]::new))
                .update();
        var rest = new ArrayList<>(mentions);
        var apart = new PersonId(FreshId.at(now));
        begin(operation, Map.of(rest.removeFirst(), apart), now, actor);
        Map<MentionId, PersonId> moved = new HashMap<>();
        rest.forEach(mention -> moved.put(mention, apart));
        assign(operation, moved, now);
        entries.write(NewEntry.of(operation, apart.value(), "person.parted", now, actor)
                .to(from.value()));
        return apart;
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
