package org.safepassage.service.assurances;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people add to the record: what was demanded, offered, said at a meeting or promised, and what was raised. */
@Component
class RecordPromises {
    private final PromiseRows rows;
    private final Tests tests;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordPromises(PromiseRows rows, Tests tests, Entries entries, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.tests = tests;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void demand(SignedIn who, Draft.Demand demand) {
        Instant now = clock.instant();
        UUID id = rows.insert(who.operation(), who.actor(), demand, now).orElseThrow();
        write(who, id, "demand.recorded", now, demand.origin());
    }

    @Transactional
    public void inducement(SignedIn who, Draft.Inducement offer) {
        Instant now = clock.instant();
        UUID id = rows.insert(who.operation(), who.actor(), offer, now).orElseThrow();
        write(who, id, "inducement.recorded", now, offer.origin());
    }

    @Transactional
    public void meeting(SignedIn who, Draft.Meeting meeting) {
        Instant now = clock.instant();
        UUID id = rows.insert(who.operation(), who.actor(), meeting, now).orElseThrow();
        write(who, id, "meeting.recorded", now, meeting.origin());
    }

    /** A new record may replace an earlier one, which then stands until the new one begins. */
    @Transactional
    public AssuranceId promise(SignedIn who, Draft.Promise promise) {
        Instant now = clock.instant();
        if (promise.until().filter(until -> !until.isAfter(promise.from())).isPresent()) {
            throw new PromiseRefused("until", "The last day must not be before the first");
        }
        promise.replaces().ifPresent(old -> end(who, old, promise.from(), "superseded"));
        var id = new AssuranceId(
                rows.insert(who.operation(), who.actor(), promise, now).orElseThrow());
        NewEntry entry = NewEntry.of(who.operation(), id.value(), "assurance.recorded", promise.from(), who.actor())
                .because(promise.state());
        entries.write(promise.replaces().map(old -> entry.to(old.value())).orElse(entry));
        tests.link(who.operation(), id, who.actor());
        return id;
    }

    /** Taken back by who gave it, or recorded in error; what happened while it stood stays counted. */
    @Transactional
    public void withdraw(SignedIn who, AssuranceId id, Instant from, String reason) {
        end(who, id, from, reason);
    }

    private void end(SignedIn who, AssuranceId id, Instant from, String reason) {
        int ended = jdbc.sql("""
                update assurance set withdrawn_from = :from
                where id = :id and operation = :operation and withdrawn_from is null""")
                .param("from", Observations.utc(from))
                .param("id", id.value())
                .param("operation", who.operation().value())
                .update();
        if (ended == 0) {
            throw new PromiseRefused("assurance", "This promise is not on record, or was withdrawn before");
        }
        entries.write(NewEntry.of(who.operation(), id.value(), "assurance.withdrawn", from, who.actor())
                .because(reason));
    }

    /** @param place where it was broken; empty when everywhere */
    @Transactional
    public void raised(SignedIn who, UUID meeting, AssuranceId assurance, String place) {
        int noted = jdbc.sql("""
                insert into meeting_raised (meeting, assurance, place, operation)
                select m.id, a.id, :place, m.operation from meeting m join assurance a on a.operation = m.operation
                where m.id = :meeting and a.id = :assurance and m.operation = :operation on conflict do nothing""")
                .param("place", place)
                .param("meeting", meeting)
                .param("assurance", assurance.value())
                .param("operation", who.operation().value())
                .update();
        if (noted == 1) {
            NewEntry entry = NewEntry.of(who.operation(), meeting, "meeting.raised", clock.instant(), who.actor())
                    .to(assurance.value());
            entries.write(place.isEmpty() ? entry : entry.because(place));
        }
    }

    private void write(SignedIn who, UUID id, String code, Instant now, Draft.Origin origin) {
        entries.write(NewEntry.of(who.operation(), id, code, now, who.actor())
                .because(origin.exercise() ? "exercise" : "real"));
    }
}
