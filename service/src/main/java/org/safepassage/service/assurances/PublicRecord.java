package org.safepassage.service.assurances;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Promises;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes up what the operation's folder has on record, each item on its day and not before, so that an exercise that runs in August
 * does not know in August what was promised in September.
 */
@Component
public class PublicRecord {
    private static final Actor MACHINE = Actor.machine("public-record");
    private final Operation folder;
    private final PromiseRows rows;
    private final Tests tests;
    private final Entries entries;
    private final Clock clock;
    /** What the database is known to hold; what this run inserted is not in it until it has been found again. */
    private final Set<String> there = ConcurrentHashMap.newKeySet();

    PublicRecord(Operation folder, PromiseRows rows, Tests tests, Entries entries, Clock clock) {
        this.folder = folder;
        this.rows = rows;
        this.tests = tests;
        this.entries = entries;
        this.clock = clock;
    }

    /** Does nothing for what was taken up before. */
    @Transactional
    public void takeUp(OperationId operation) {
        Promises promises = folder.promises();
        promises.demands()
                .forEach(one -> take(
                        operation,
                        "demand",
                        one.code(),
                        one.when(),
                        now -> rows.insert(
                                operation,
                                MACHINE,
                                new Draft.Demand(
                                        one.by(), one.of(), one.words(), origin(one.code(), one.when(), one.source())),
                                now)));
        promises.inducements()
                .forEach(one -> take(
                        operation,
                        "inducement",
                        one.code(),
                        one.when(),
                        now -> rows.insert(
                                operation,
                                MACHINE,
                                new Draft.Inducement(
                                        one.by(), one.to(), one.what(), origin(one.code(), one.when(), one.source())),
                                now)));
        promises.meetings()
                .forEach(one -> take(
                        operation,
                        "meeting",
                        one.code(),
                        one.when(),
                        now -> rows.insert(
                                operation,
                                MACHINE,
                                new Draft.Meeting(
                                        one.sides(),
                                        one.place(),
                                        one.about(),
                                        origin(one.code(), one.when(), one.source())),
                                now)));
        promises.assurances()
                .forEach(one -> take(
                                operation,
                                "assurance",
                                one.code(),
                                one.when(),
                                now -> rows.insert(operation, MACHINE, promise(one, now), now))
                        .ifPresent(id -> tests.link(operation, new AssuranceId(id), MACHINE)));
    }

    private Optional<UUID> take(OperationId operation, String what, String code, Promises.When when, Insert insert) {
        String known = operation.value() + "/" + what + "/" + code;
        Instant now = clock.instant();
        Instant day = when.day().map(this::start).orElse(now);
        if (there.contains(known) || day.isAfter(now)) {
            return Optional.empty();
        }
        Optional<UUID> made = insert.at(now);
        if (made.isEmpty()) {
            there.add(known);
        }
        made.ifPresent(id -> entries.write(
                NewEntry.of(operation, id, what + ".recorded", day, MACHINE).because("public-record")));
        return made;
    }

    private Draft.Promise promise(Promises.Assurance one, Instant now) {
        return new Draft.Promise(
                one.state().equals("tested") ? "received" : one.state(),
                one.by(),
                one.to(),
                one.words(),
                one.scope(),
                one.places(),
                one.documents(),
                one.people(),
                one.when().day().map(this::start).orElse(now),
                one.expires().map(last -> start(last.plusDays(1))),
                one.witnesses(),
                Optional.empty(),
                origin(one.code(), one.when(), one.source()));
    }

    private static Draft.Origin origin(String code, Promises.When when, String source) {
        return new Draft.Origin(Optional.of(code), when.day(), when.words(), source, false);
    }

    /** A day begins where the crisis is. */
    private Instant start(LocalDate day) {
        ZoneId zone = folder.setting().zones().getFirst();
        return day.atStartOfDay(zone).toInstant();
    }

    private interface Insert {
        Optional<UUID> at(Instant now);
    }
}
