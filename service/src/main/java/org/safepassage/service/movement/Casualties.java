package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.people.PersonStatus;
import org.safepassage.service.people.Statuses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dead, in what they died if an alert tells of it, and whether their next of kin have been told. */
@Component
public class Casualties {
    private final JdbcClient jdbc;
    private final SeatRows seats;
    private final Statuses statuses;
    private final Entries entries;
    private final Clock clock;

    Casualties(JdbcClient jdbc, SeatRows seats, Statuses statuses, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.statuses = statuses;
        this.entries = entries;
        this.clock = clock;
    }

    /** Their seats are free from now. @throws MovementRefused.AlreadyDone when it was recorded before */
    @Transactional
    public void record(SignedIn who, PersonId person, Optional<UUID> alert, Instant diedAt) {
        Instant now = clock.instant();
        if (diedAt.isAfter(now)) {
            throw new MovementRefused.Incomplete(person.value(), "at", "Give a time that is not to come");
        }
        int made = jdbc.sql("""
                insert into casualty (person, operation, alert, died_at, known_at, account)
                select p.id, p.operation, :alert, :died, :now, :account from person p
                where p.id = :person and p.operation = :operation
                on conflict (person) do nothing""")
                .param("alert", alert.orElse(null), Types.OTHER)
                .param("died", utc(diedAt))
                .param("now", utc(now))
                .param("account", who.account().value())
                .param("person", person.value())
                .param("operation", who.operation().value())
                .update();
        if (made == 0) {
            throw new MovementRefused.AlreadyDone(person.value());
        }
        statuses.become(
                who.operation(),
                List.of(person),
                PersonStatus.DECEASED,
                diedAt,
                alert.map(UUID::toString).orElse("other"),
                who.actor());
        release(who, person, now);
    }

    /** Their next of kin know. Who was told is not kept here; how, is. */
    @Transactional
    public void kinTold(SignedIn who, PersonId person, How how) {
        Instant now = clock.instant();
        int told = jdbc.sql("""
                update casualty set kin_told_at = :now, kin_told_by = :by, kin_told_how = :how
                where person = :person and operation = :operation and kin_told_at is null""")
                .param("now", utc(now))
                .param("by", who.account().value())
                .param("how", how.code())
                .param("person", person.value())
                .param("operation", who.operation().value())
                .update();
        if (told == 0) {
            throw new MovementRefused.AlreadyDone(person.value());
        }
        entries.write(NewEntry.of(who.operation(), person.value(), "kin.told", now, who.actor())
                .because(how.code()));
    }

    /** Those whose next of kin nobody has told first. */
    public List<Casualty> all(OperationId operation) {
        return jdbc.sql("""
                select person, alert, died_at, kin_told_at from casualty where operation = :operation
                order by kin_told_at is not null, died_at, person""")
                .param("operation", operation.value())
                .query((row, n) -> new Casualty(
                        Columns.person(row),
                        Optional.ofNullable(row.getObject("alert", UUID.class)),
                        Columns.time(row, "died_at"),
                        Optional.ofNullable(Columns.maybeTime(row, "kin_told_at"))))
                .list();
    }

    private void release(SignedIn who, PersonId person, Instant now) {
        seats.live(who.operation()).stream()
                .filter(seat -> seat.person().equals(person))
                .forEach(seat -> {
                    seats.release(seat.serial(), List.of(person));
                    entries.write(NewEntry.of(who.operation(), person.value(), "seat.released", now, who.actor())
                            .to(seat.serial().value())
                            .because("deceased"));
                });
    }
}
