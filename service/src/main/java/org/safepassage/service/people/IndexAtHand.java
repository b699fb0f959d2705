package org.safepassage.service.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The {@link BlindIndex} of all mentions that are linked, at hand in the memory of whoever links, because asking the database for the
 * candidates of each batch was a fifth of all work. It catches up with what others have linked before every batch, and gives up, back
 * to the database, when it would grow too large.
 */
@Component
public class IndexAtHand {
    /** Mentions and their tokens: some 160 MB. */
    private static final int MOST_PAIRS = 10_000_000;

    private final LinkedTurns turns;
    private final BlindIndex index;
    private final Map<OperationId, Held> held = new HashMap<>();
    /** Of the last batch, whose turn, once it is committed, need not be read again. */
    private Batch latest = new Batch(Set.of(), Map.of());

    IndexAtHand(LinkedTurns turns, BlindIndex index) {
        this.turns = turns;
        this.index = index;
    }

    private record Batch(Set<UUID> messages, Map<UUID, List<LinkedTurns.Carried>> carried) {}

    private static final class Held {
        private final TokenTable table = new TokenTable(SharedTokens.MOST_CARRIERS);
        private long turn;

        void add(LinkedTurns.Carried one) {
            int number = table.add(one.mention());
            for (long token : one.tokens()) {
                table.carry(number, token);
            }
        }
    }

    /**
     * For the mentions of these messages, which are to be linked now, those among the linked ones and among themselves that share
     * enough to be compared; see {@link BlindIndex#candidates}. In the transaction that holds the lock of linking.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public synchronized Map<MentionId, Set<MentionId>> candidates(
            OperationId operation, Collection<UUID> messages, Collection<MentionId> mentions) {
        Held here = caughtUp(operation);
        if (here.table.pairs() > MOST_PAIRS) {
            return index.candidates(operation, mentions);
        }
        Set<UUID> wanted = new HashSet<>();
        mentions.forEach(one -> wanted.add(one.value()));
        var batch = new Held();
        List<LinkedTurns.Carried> fresh = new ArrayList<>();
        Map<UUID, List<LinkedTurns.Carried>> carried = turns.tokensIn(messages);
        carried.values()
                .forEach(message -> message.forEach(one -> {
                    if (wanted.contains(one.mention())) {
                        fresh.add(one);
                        batch.add(one);
                    }
                }));
        latest = new Batch(Set.copyOf(messages), carried);
        var shared = new SharedTokens(here.table, batch.table);
        Map<MentionId, Set<MentionId>> candidates = new LinkedHashMap<>();
        for (LinkedTurns.Carried one : fresh) {
            candidates.put(new MentionId(one.mention()), shared.with(one));
        }
        return candidates;
    }

    /** For mentions that are linked already, those among the linked ones that share enough to be compared with them again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public synchronized Map<MentionId, Set<MentionId>> near(OperationId operation, Collection<MentionId> mentions) {
        Held here = caughtUp(operation);
        if (here.table.pairs() > MOST_PAIRS) {
            return index.candidates(operation, mentions);
        }
        var shared = new SharedTokens(here.table, new Held().table);
        Map<MentionId, Set<MentionId>> near = new LinkedHashMap<>();
        for (LinkedTurns.Carried one : turns.tokensOf(mentions)) {
            near.put(new MentionId(one.mention()), shared.atLastWith(one));
        }
        return near;
    }

    /** To be called in the transaction that links these messages: when it is committed, this and everybody else learns of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void linked(OperationId operation, Collection<UUID> messages) {
        turns.add(operation, turns.latest(operation) + 1, messages);
    }

    /** To be called in the transaction after all tokens were made anew: whoever holds them, here or elsewhere, reads them again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(OperationId operation) {
        turns.skip(operation);
    }

    private Held caughtUp(OperationId operation) {
        Held before = held.remove(operation);
        List<LinkedTurns.Turn> since = before == null ? List.of() : turns.after(operation, before.turn);
        boolean gap = before != null && !since.isEmpty() && since.getFirst().turn() > before.turn + 1;
        Held here = before == null || gap ? all(operation) : before;
        if (here == before) {
            since.forEach(one -> add(one, here));
        }
        // What failed half way is not put back: it would count twice what it had.
        held.put(operation, here);
        return here;
    }

    private void add(LinkedTurns.Turn one, Held here) {
        boolean own = latest.messages().equals(Set.copyOf(one.messages()));
        var carried = own ? latest.carried() : turns.tokensIn(one.messages());
        carried.values().forEach(message -> message.forEach(here::add));
        here.turn = one.turn();
    }

    private Held all(OperationId operation) {
        var here = new Held();
        here.turn = turns.latest(operation);
        turns.tokensOfLinked(operation, here::add);
        return here;
    }
}
