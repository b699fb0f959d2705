package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** Who is expected where, from when they say that they come until they need not. */
@Component
class Expected {
    private final PassageRows rows;
    private final Entries entries;
    private final Clock clock;

    Expected(PassageRows rows, Entries entries, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.clock = clock;
    }

    void expect(OperationId operation, Actor by, List<CallForward> callForwards, Instant at) {
        insert(operation, by, callForwards, PassageOutcome.EXPECTED, at);
    }

    void unknown(OperationId operation, Actor by, List<CallForward> failed, Instant at) {
        List<CallForward> expected = failed.stream()
                .filter(one -> one.state() == CallForwardState.CONFIRMED || one.state() == CallForwardState.EN_ROUTE)
                .toList();
        insert(operation, by, expected, PassageOutcome.UNKNOWN, at);
    }

    /** They need not come; that they were expected is corrected, and stays on record. */
    void noLonger(OperationId operation, Actor by, List<CallForward> callForwards, String because) {
        Set<String> called = new HashSet<>();
        List<PersonId> people = new ArrayList<>();
        callForwards.forEach(one -> one.people().forEach(person -> {
            people.add(person);
            called.add(person.value() + "/" + one.place());
        }));
        List<Passage> over = rows.standing(operation, people).stream()
                .filter(one -> one.outcome() == PassageOutcome.EXPECTED
                        && called.contains(one.person().value() + "/" + one.place()))
                .toList();
        if (over.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        rows.become(over.stream().map(Passage::id).toList(), "corrected", null, because, by, now);
        entries.write(over.stream()
                .map(one -> entry(operation, by, one, "passage.corrected", now))
                .toList());
    }

    private void insert(
            OperationId operation, Actor by, List<CallForward> callForwards, PassageOutcome outcome, Instant at) {
        Instant now = clock.instant();
        List<Passage> passages = new ArrayList<>();
        for (CallForward one : callForwards) {
            for (PersonId person : one.people()) {
                passages.add(new Passage(
                        new PassageId(FreshId.at(now)),
                        person,
                        one.serial(),
                        one.place(),
                        outcome,
                        Optional.empty(),
                        at,
                        now,
                        by.code(),
                        "standing",
                        Optional.empty()));
            }
        }
        rows.insert(operation, passages, null);
        entries.write(passages.stream()
                .map(one -> entry(operation, by, one, "passage." + outcome.code(), at))
                .toList());
    }

    static NewEntry entry(OperationId operation, Actor by, Passage passage, String code, Instant at) {
        return NewEntry.of(operation, passage.person().value(), code, at, by)
                .to(passage.id().value())
                .because(passage.place());
    }
}
