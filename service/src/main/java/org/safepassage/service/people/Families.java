package org.safepassage.service.people;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.CopiedRows;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who should move together. Every person stands in exactly one family, alone if need be. */
@Component
public class Families {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Entries entries;
    private final Clock clock;

    Families(JdbcTemplate jdbc, JdbcClient client, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.entries = entries;
        this.clock = clock;
    }

    public Map<PersonId, FamilyId> of(Collection<PersonId> people) {
        Map<PersonId, FamilyId> families = new HashMap<>();
        client.sql("select person, family from family_member where to_at is null and person = any(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> families.put(
                        new PersonId(row.getObject("person", UUID.class)),
                        new FamilyId(row.getObject("family", UUID.class))))
                .list();
        return families;
    }

    /** The members now, with how each belongs to it. */
    public Map<PersonId, String> members(FamilyId family) {
        Map<PersonId, String> members = new HashMap<>();
        client.sql("select person, relation from family_member where to_at is null and family = :family")
                .param("family", family.value())
                .query((row, n) ->
                        members.put(new PersonId(row.getObject("person", UUID.class)), row.getString("relation")))
                .list();
        return members;
    }

    public Map<FamilyId, Set<PersonId>> members(Collection<FamilyId> wanted) {
        Map<FamilyId, Set<PersonId>> members = new LinkedHashMap<>();
        client.sql("""
                select family, person from family_member
                where to_at is null and family = any(:families) order by from_at, person""")
                .param("families", wanted.stream().map(FamilyId::value).toArray(UUID[]::new))
                .query((row, n) -> members.computeIfAbsent(
                                new FamilyId(row.getObject("family", UUID.class)), f -> new LinkedHashSet<>())
                        .add(new PersonId(row.getObject("person", UUID.class))))
                .list();
        return members;
    }

    /** The families that these people stand in, with everybody in them. */
    public Collection<Set<PersonId>> around(Collection<PersonId> people) {
        Map<UUID, Set<PersonId>> members = new LinkedHashMap<>();
        client.sql("""
                select family, person from family_member
                where to_at is null
                  and family in (select o.family from family_member o where o.to_at is null and o.person = any(:people))""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> members.computeIfAbsent(
                                row.getObject("family", UUID.class), f -> new LinkedHashSet<>())
                        .add(new PersonId(row.getObject("person", UUID.class))))
                .list();
        return members.values();
    }

    /** So many families, with nobody in them yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FamilyId> begin(OperationId operation, int count, Instant knownAt, Actor actor) {
        List<FamilyId> families = new ArrayList<>();
        var rows = new CopiedRows("family (id, operation, known_at)");
        List<NewEntry> known = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var family = new FamilyId(FreshId.at(knownAt));
            families.add(family);
            rows.add(family.value(), operation.value(), knownAt);
            known.add(NewEntry.of(operation, family.value(), "family.known", knownAt, actor));
        }
        rows.write(jdbc);
        entries.write(known);
        return families;
    }

    /** @param relation to whom the family is counted by: principal, partner, child … */
    public record Newcomer(PersonId person, FamilyId family, String relation) {}

    /** People who stand in no family yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(OperationId operation, List<Newcomer> newcomers, Instant from) {
        insertMembers(newcomers.stream()
                .map(one -> new Object[] {
                    one.family().value(), one.person().value(), operation.value(), one.relation(), utc(from)
                })
                .toList());
    }

    /** Everybody of one family moves into another; the family stays, marked as joined. Each with the one it joins, in order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(OperationId operation, Map<FamilyId, FamilyId> joined, Actor actor) {
        var uniting = new Uniting(Map.of());
        joined.forEach(uniting::join);
        write(operation, uniting, actor);
    }

    /**
     * People turned out to be one, each with whom, in order: the families that each two stood in are one, and whoever stood in none
     * takes the other's place.
     *
     * @return families that are one now, each with the one it joined
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<FamilyId, FamilyId> unite(OperationId operation, Map<PersonId, PersonId> one, Actor actor) {
        if (one.isEmpty()) {
            return Map.of();
        }
        Set<PersonId> all = new LinkedHashSet<>(one.keySet());
        all.addAll(one.values());
        var uniting = new Uniting(of(all));
        one.forEach(uniting::become);
        write(operation, uniting, actor);
        return uniting.joined();
    }

    private void write(OperationId operation, Uniting uniting, Actor actor) {
        if (uniting.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<PersonId, Place> ended = end(uniting, now);
        List<Object[]> stays = new ArrayList<>();
        ended.forEach((person, place) -> {
            if (!uniting.left().contains(person)) {
                stays.add(place.stay(person, uniting, operation, now));
            }
        });
        uniting.successors()
                .forEach((person, before) ->
                        stays.add(Objects.requireNonNull(ended.get(before)).stay(person, uniting, operation, now)));
        insertMembers(stays);
        markJoined(operation, uniting.joined(), now, actor);
    }

    private record Place(FamilyId family, String relation) {
        Object[] stay(PersonId person, Uniting uniting, OperationId operation, Instant from) {
            return new Object[] {uniting.now(family).value(), person.value(), operation.value(), relation, utc(from)};
        }
    }

    private Map<PersonId, Place> end(Uniting uniting, Instant now) {
        Map<PersonId, Place> ended = new LinkedHashMap<>();
        client.sql("""
                update family_member set to_at = :now
                where to_at is null and (person = any(:left) or family = any(:joined)) returning family, person, relation""")
                .param("now", utc(now))
                .param("left", uniting.left().stream().map(PersonId::value).toArray(UUID[]::new))
                .param(
                        "joined",
                        uniting.joined().keySet().stream().map(FamilyId::value).toArray(UUID[]::new))
                .query((row, n) -> ended.put(
                        new PersonId(row.getObject("person", UUID.class)),
                        new Place(new FamilyId(row.getObject("family", UUID.class)), row.getString("relation"))))
                .list();
        return ended;
    }

    private void markJoined(OperationId operation, Map<FamilyId, FamilyId> joined, Instant now, Actor actor) {
        client.sql("""
                update family f set joined = j.into_family
                from unnest(:from::uuid[], :into::uuid[]) as j (family, into_family) where f.id = j.family""")
                .param("from", joined.keySet().stream().map(FamilyId::value).toArray(UUID[]::new))
                .param("into", joined.values().stream().map(FamilyId::value).toArray(UUID[]::new))
                .update();
        entries.write(joined.entrySet().stream()
                .map(one -> NewEntry.of(operation, one.getKey().value(), "family.joined", now, actor)
                        .to(one.getValue().value()))
                .toList());
    }

    /** Nobody tells of this person any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(PersonId person) {
        client.sql("update family_member set to_at = :now where person = :person and to_at is null")
                .param("now", utc(clock.instant()))
                .param("person", person.value())
                .update();
    }

    /** These people leave their families and are one of their own: the reverse of a join. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FamilyId part(OperationId operation, List<PersonId> together, Actor actor) {
        Instant now = clock.instant();
        Map<UUID, String> relations = new HashMap<>();
        client.sql("""
                update family_member set to_at = :now where person = any(:people) and to_at is null
                returning person, relation""")
                .param("now", utc(now))
                .param("people", together.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> relations.put(row.getObject("person", UUID.class), row.getString("relation")))
                .list();
        PersonId first = together.getFirst();
        String relation = relations.getOrDefault(first.value(), "principal");
        FamilyId family = begin(operation, 1, now, actor).getFirst();
        add(operation, List.of(new Newcomer(first, family, relation)), now);
        insertMembers(together.stream()
                .skip(1)
                .map(person -> new Object[] {
                    family.value(),
                    person.value(),
                    operation.value(),
                    relations.getOrDefault(person.value(), "additional"),
                    utc(now)
                })
                .toList());
        return family;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void relate(PersonId person, String relation) {
        client.sql("update family_member set relation = :relation where person = :person and to_at is null")
                .param("relation", relation)
                .param("person", person.value())
                .update();
    }

    private void insertMembers(List<Object[]> members) {
        // A stay of no length, begun and ended at one instant, was nobody's past: the next takes its place.
        jdbc.batchUpdate("""
                insert into family_member (family, person, operation, relation, from_at) values (?, ?, ?, ?, ?)
                on conflict (person, from_at) do update
                set family = excluded.family, relation = excluded.relation, to_at = null""", members);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
