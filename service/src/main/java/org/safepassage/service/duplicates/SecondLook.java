package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.MentionId;
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

    /** Of whom little is told, each is compared with many. */
    private static final int AT_ONCE_AT_LAST = 250;

    private final Linking linking;
    private final Gathering gathering;
    private final Doubts doubts;
    private final LastLook lastLook;
    private final JdbcClient jdbc;
    private final Map<OperationId, Growth> growth = new HashMap<>();

    SecondLook(Linking linking, Gathering gathering, Doubts doubts, LastLook lastLook, JdbcClient jdbc) {
        this.linking = linking;
        this.gathering = gathering;
        this.doubts = doubts;
        this.lastLook = lastLook;
        this.jdbc = jdbc;
    }

    /** These people have new mentions, or joined others. */
    public synchronized void noteGrown(OperationId operation, Collection<PersonId> these) {
        of(operation).grown(these);
    }

    public synchronized boolean isDue(OperationId operation) {
        return of(operation).isAny();
    }

    /** Some of those who have grown, to be looked at together; when there is nobody left, some of all of them a last time. */
    public synchronized Growth.Turn next(OperationId operation) {
        return of(operation).next(AT_ONCE, AT_ONCE_AT_LAST);
    }

    /** These were looked at, and what came of it is committed. */
    public synchronized void done(OperationId operation, Growth.Turn turn) {
        of(operation).looked(turn);
    }

    private Growth of(OperationId operation) {
        return growth.computeIfAbsent(operation, o -> new Growth());
    }

    /** Looks at these who have grown, inside a machine run. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Linking.Linked look(OperationId operation, Growth.Turn turn) {
        Linking.alone(jdbc, operation);
        return turn.last() ? lastLook.look(operation, turn.people()) : look(operation, turn.people());
    }

    private Linking.Linked look(OperationId operation, List<PersonId> these) {
        var opened = new AtomicInteger();
        Set<PersonId> parted = doubts.look(operation, these, opened::addAndGet);
        Set<PersonId> all = new LinkedHashSet<>(these);
        all.addAll(parted);
        Set<Set<PersonId>> pairs = gathering.waiting(operation, all);
        Set<Set<PersonId>> before = new LinkedHashSet<>(pairs);
        Set<List<MentionId>> excluded = new HashSet<>();
        Set<PersonId> near = new LinkedHashSet<>(all);
        before.forEach(near::addAll);
        Gathered gathered = gathering.of(near, excluded, opened::addAndGet);
        pairs.removeIf(pair -> !isDue(operation, pair));
        before.removeAll(pairs);
        Decisions decisions = linking.decisions(operation);
        new SecondThoughts(gathered, linking.pairing(operation), excluded, decisions::join).look(pairs, before, all);
        decisions.write();
        Set<PersonId> touched = new LinkedHashSet<>(decisions.touched());
        parted.forEach(person -> touched.add(gathered.now(person)));
        return new Linking.Linked(List.of(), touched, decisions.joined(), opened.get());
    }

    private synchronized boolean isDue(OperationId operation, Set<PersonId> pair) {
        return of(operation).isDue(pair);
    }
}
