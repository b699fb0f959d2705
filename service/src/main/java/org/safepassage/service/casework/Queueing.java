package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives messages the few outcomes that a machine may give: bounces and automatic replies, and mentions that a certain link adds to
 * a case that somebody already wrote about. Everything else waits for a person, in order of rank.
 */
@Component
class Queueing {
    private final Dispositions dispositions;
    private final Families families;
    private final Cases cases;
    private final JdbcClient client;
    private final Clock clock;

    Queueing(Dispositions dispositions, Families families, Cases cases, JdbcClient client, Clock clock) {
        this.dispositions = dispositions;
        this.families = families;
        this.cases = cases;
        this.client = client;
        this.clock = clock;
    }

    void queue(OperationId operation, Collection<UUID> messages, List<Mentioned> mentions) {
        Instant now = clock.instant();
        List<Dispositions.Given> given = new ArrayList<>(automatic(messages));
        given.addAll(addedToCase(mentions));
        dispositions.give(operation, given, now, Grouping.ACTOR);
    }

    private List<Dispositions.Given> automatic(Collection<UUID> messages) {
        return client.sql("""
                select id, case when 'bounce' = any(flags) then 'bounce' else 'automatic-reply' end as reason
                from message m
                where id = any(:messages) and mentions = 0 and flags && array['bounce', 'auto-reply']
                  and not exists (select 1 from disposition d where d.message = m.id and d.reversed_at is null)""")
                .param("messages", messages.toArray(UUID[]::new))
                .query((row, n) -> new Dispositions.Given(
                        row.getObject("id", UUID.class), null, Outcome.NOISE, row.getString("reason"), null))
                .list();
    }

    private List<Dispositions.Given> addedToCase(List<Mentioned> mentions) {
        Set<PersonId> people = new HashSet<>();
        for (Mentioned mention : mentions) {
            PersonId person = mention.person();
            if (person != null && !mention.onRoll()) {
                people.add(person);
            }
        }
        Map<PersonId, FamilyId> theirs = families.of(people);
        Map<FamilyId, CaseId> open = cases.of(theirs.values());
        Set<UUID> linked = linkedByMachine(mentions);
        Map<UUID, Integer> earlier = writtenBefore(people);
        List<Dispositions.Given> given = new ArrayList<>();
        for (Mentioned mention : mentions) {
            PersonId person = mention.person();
            FamilyId family = person == null ? null : theirs.get(person);
            CaseId to = family == null ? null : open.get(family);
            if (person != null
                    && to != null
                    && !mention.onRoll()
                    && linked.contains(mention.id().value())
                    && earlier.getOrDefault(person.value(), 0) > 1) {
                given.add(new Dispositions.Given(
                        mention.message(), mention.id(), Outcome.ADDED_TO_CASE, "certain-link", to));
            }
        }
        return given;
    }

    private Set<UUID> linkedByMachine(List<Mentioned> mentions) {
        return new HashSet<>(client.sql("""
                select l.one from link l
                where l.one = any(:mentions) and l.undone_at is null and l.actor like 'machine:%'
                  and not exists (select 1 from disposition d where d.mention = l.one and d.reversed_at is null)""")
                .param(
                        "mentions",
                        mentions.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** How many mentions outside rolls each person has. */
    private Map<UUID, Integer> writtenBefore(Set<PersonId> people) {
        Map<UUID, Integer> counts = new HashMap<>();
        client.sql("""
                select m.person, count(*) as n from membership m join mention n on n.id = m.mention
                where m.person = any(:people) and m.to_at is null and not n.on_roll
                group by m.person""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> counts.put(row.getObject("person", UUID.class), row.getInt("n")))
                .list();
        return counts;
    }
}
