package org.safepassage.service.duplicates;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks again, when there is nothing else to do, at people who have grown. Whoever no longer holds together is parted; pairs that
 * wait for a person, and those whom people of little may be, are judged by all that is told of both. Joins are links as at the first
 * look.
 */
@Component
public class SecondLook {
    /** With all whom they may be and all their families they fill a quarter of a heap of one GB. */
    private static final int AT_ONCE = 500;

    private final Linking linking;
    private final Neighbours neighbours;
    private final Doubts doubts;
    private final Mentions mentions;
    private final People people;
    private final Families families;
    private final Links links;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<OperationId, Growth> growth = new HashMap<>();

    SecondLook(
            Linking linking,
            Neighbours neighbours,
            Doubts doubts,
            Mentions mentions,
            People people,
            Families families,
            Links links,
            Entries entries,
            JdbcClient jdbc,
            Clock clock) {
        this.linking = linking;
        this.neighbours = neighbours;
        this.doubts = doubts;
        this.mentions = mentions;
        this.people = people;
        this.families = families;
        this.links = links;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** These people have new mentions, or joined others. */
    public synchronized void noteGrown(OperationId operation, Collection<PersonId> these) {
        of(operation).grown(these);
    }

    public synchronized boolean isDue(OperationId operation) {
        return of(operation).isAny();
    }

    /** Some of those who have grown, to be looked at together. */
    public synchronized List<PersonId> next(OperationId operation) {
        return of(operation).next(AT_ONCE);
    }

    /** These were looked at, and what came of it is committed. */
    public synchronized void done(OperationId operation, List<PersonId> these) {
        of(operation).looked(these);
    }

    private Growth of(OperationId operation) {
        return growth.computeIfAbsent(operation, o -> new Growth());
    }

    /** Looks at these who have grown, inside a machine run. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Linking.Linked look(OperationId operation, List<PersonId> these) {
        Linking.alone(jdbc, operation);
        var opened = new AtomicInteger();
        Set<PersonId> parted = doubts.look(operation, these, opened::addAndGet);
        Set<PersonId> all = new LinkedHashSet<>(these);
        all.addAll(parted);
        List<PersonId> now = List.copyOf(all);
        Set<Set<PersonId>> pairs = waiting(operation, now);
        Set<Set<PersonId>> remote = neighbours.of(operation, now, opened::addAndGet);
        remote.removeAll(pairs);
        remote.removeIf(pair -> !isDue(operation, pair));
        Set<Set<PersonId>> before = new LinkedHashSet<>(pairs);
        pairs.removeIf(pair -> !isDue(operation, pair));
        before.removeAll(pairs);
        Set<List<MentionId>> excluded = new HashSet<>();
        var gathered = new Gathered((people, to) -> opened.addAndGet(open(people, to, excluded)));
        belong(List.of(pairs, before, remote), gathered);
        var decisions = new Decisions(
                operation,
                people,
                families,
                links,
                entries,
                Linking.ACTOR,
                clock.instant(),
                Collections.emptyIterator());
        new SecondThoughts(gathered, linking.pairing(operation), excluded, decisions::join).look(pairs, before, remote);
        decisions.write();
        Set<PersonId> touched = new LinkedHashSet<>(decisions.touched());
        parted.forEach(person -> touched.add(gathered.now(person)));
        return new Linking.Linked(List.of(), touched, decisions.joined(), opened.get());
    }

    private synchronized boolean isDue(OperationId operation, Set<PersonId> pair) {
        return of(operation).isDue(pair);
    }

    /** Who is of whose family, of those in these pairs. Opens nobody. */
    private void belong(List<Set<Set<PersonId>>> pairs, Gathered gathered) {
        Set<PersonId> all = new LinkedHashSet<>();
        pairs.forEach(some -> some.forEach(all::addAll));
        families.members(new HashSet<>(families.of(all).values()))
                .forEach((family, members) -> members.forEach(person -> gathered.belongs(person, family)));
    }

    private int open(Set<PersonId> wanted, BiConsumer<PersonId, Known> to, Set<List<MentionId>> excluded) {
        Map<MentionId, PersonId> belonging = mentions.membersOf(wanted);
        excluded.addAll(links.apart(belonging.keySet()));
        return linking.familiar()
                .read(
                        belonging.keySet(),
                        mentions,
                        mention -> to.accept(Objects.requireNonNull(belonging.get(mention.id())), mention));
    }

    private Set<Set<PersonId>> waiting(OperationId operation, List<PersonId> these) {
        Set<Set<PersonId>> pairs = new LinkedHashSet<>();
        jdbc.sql("""
                select a.person as one, b.person as other
                from candidate_pair c
                join membership a on a.mention = c.one and a.to_at is null
                join membership b on b.mention = c.other and b.to_at is null and b.person <> a.person
                where c.operation = :operation and c.decided_at is null
                  and (a.person = any(:people) or b.person = any(:people))
                order by c.weight desc, c.one, c.other""")
                .param("operation", operation.value())
                .param("people", these.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> pairs.add(Set.of(
                        new PersonId(row.getObject("one", UUID.class)),
                        new PersonId(row.getObject("other", UUID.class)))))
                .list();
        return pairs;
    }
}
