package org.safepassage.service.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks, once everybody who has grown was looked at, for those of whom little is told among all others: who fits them best, and
 * whether anybody else does.
 */
@Component
class LastLook {
    private final Linking linking;
    private final Neighbours neighbours;
    private final StandingBeside beside;
    private final Gathering gathering;

    LastLook(Linking linking, Neighbours neighbours, StandingBeside beside, Gathering gathering) {
        this.linking = linking;
        this.neighbours = neighbours;
        this.beside = beside;
        this.gathering = gathering;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Linking.Linked look(OperationId operation, List<PersonId> these) {
        var opened = new AtomicInteger();
        Map<PersonId, Map<FamilyId, Integer>> standing = beside.of(these);
        Set<Set<PersonId>> pairs = new LinkedHashSet<>(gathering.waiting(operation, these));
        pairs.addAll(neighbours.of(operation, these, standing, opened::addAndGet));
        Set<List<MentionId>> excluded = new HashSet<>();
        Set<PersonId> near = new LinkedHashSet<>();
        pairs.forEach(near::addAll);
        Gathered gathered = gathering.of(near, excluded, opened::addAndGet);
        gathered.standing(new HashMap<>(standing));
        Decisions decisions = linking.decisions(operation);
        new SecondThoughts(gathered, linking.pairing(operation), excluded, decisions::join).lookLast(pairs);
        decisions.write();
        return new Linking.Linked(List.of(), decisions.touched(), decisions.joined(), opened.get());
    }
}
