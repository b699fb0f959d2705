package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.decisions.GrantedFamilies;
import org.safepassage.service.decisions.GrantedFamily;
import org.safepassage.service.movement.Issued.Skipped;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls families forward to a serial on which they have seats: one living instruction a family, whoever else calls at the same time. */
@Component
public class IssueCallForward {
    private final SerialRows serials;
    private final SeatRows seats;
    private final CallForwardRows rows;
    private final CallForwardSteps steps;
    private final CallForwards callForwards;
    private final GrantedFamilies granted;
    private final Dangers dangers;
    private final OneAtATime oneAtATime;
    private final JdbcClient jdbc;
    private final Clock clock;

    IssueCallForward(
            SerialRows serials,
            SeatRows seats,
            CallForwardRows rows,
            CallForwardSteps steps,
            CallForwards callForwards,
            GrantedFamilies granted,
            Dangers dangers,
            OneAtATime oneAtATime,
            JdbcClient jdbc,
            Clock clock) {
        this.serials = serials;
        this.seats = seats;
        this.rows = rows;
        this.steps = steps;
        this.callForwards = callForwards;
        this.granted = granted;
        this.dangers = dangers;
        this.oneAtATime = oneAtATime;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every family with seats on the serial; those that go by an instruction already are skipped. */
    @Transactional
    public Issued issueToAll(SignedIn who, Instruction what) {
        return issueToAll(who.operation(), who.actor(), what);
    }

    @Transactional
    public Issued issueToAll(OperationId operation, Actor by, Instruction what) {
        Set<FamilyId> families = new LinkedHashSet<>();
        seats.on(what.serial()).forEach(seat -> families.add(seat.family()));
        return issue(operation, by, what, families);
    }

    /**
     * These families.
     *
     * @throws MovementRefused.Danger when an alert stands on the way
     * @throws MovementRefused.Incomplete when place or times do not fit the serial
     */
    @Transactional
    public Issued issue(SignedIn who, Instruction what, Collection<FamilyId> families) {
        return issue(who.operation(), who.actor(), what, families);
    }

    @Transactional
    public Issued issue(OperationId operation, Actor by, Instruction what, Collection<FamilyId> families) {
        Instant now = clock.instant();
        oneAtATime.issuing(operation);
        callForwards.expire(operation);
        Serial serial = serials.locked(operation, what.serial());
        check(operation, serial, what, now);
        Map<FamilyId, List<UUID>> seated = new HashMap<>();
        seats.on(what.serial())
                .forEach(seat -> seated.computeIfAbsent(seat.family(), any -> new ArrayList<>())
                        .add(seat.person().value()));
        Map<FamilyId, GrantedFamily> allowed = new HashMap<>();
        granted.of(operation, families).forEach(family -> allowed.put(family.family(), family));
        Set<UUID> bound = people("select person from call_forward_person where live and person = any(:people)", seated);
        Set<UUID> unsafe =
                people("select id from person where status = 'unsafe-to-contact' and id = any(:people)", seated);
        Map<FamilyId, Skipped> skipped = new LinkedHashMap<>();
        List<CallForwardRows.Draft> drafts = new ArrayList<>();
        for (FamilyId family : new LinkedHashSet<>(families)) {
            List<UUID> people = seated.getOrDefault(family, List.of());
            GrantedFamily grant = allowed.get(family);
            Optional<Skipped> why = why(people, grant, bound, unsafe);
            if (why.isPresent() || grant == null) {
                skipped.put(family, why.orElse(Skipped.NO_DECISION));
            } else {
                drafts.add(new CallForwardRows.Draft(
                        new CallForwardId(FreshId.at(now)),
                        family,
                        grant.familyCase().value(),
                        people));
            }
        }
        Map<FamilyId, CallForwardId> made = made(operation, by, what, drafts, skipped, now);
        return new Issued(made, skipped);
    }

    private static Optional<Skipped> why(
            List<UUID> people,
            @org.jspecify.annotations.Nullable GrantedFamily grant,
            Set<UUID> bound,
            Set<UUID> unsafe) {
        if (people.isEmpty()) {
            return Optional.of(Skipped.NO_SEAT);
        }
        if (people.stream().anyMatch(bound::contains)) {
            return Optional.of(Skipped.HOLDS_ANOTHER);
        }
        if (people.stream().anyMatch(unsafe::contains)) {
            return Optional.of(Skipped.UNSAFE_TO_CONTACT);
        }
        boolean all = grant != null
                && new HashSet<>(grant.travels())
                        .containsAll(people.stream().map(PersonId::new).toList());
        return all ? Optional.empty() : Optional.of(Skipped.NO_DECISION);
    }

    private Map<FamilyId, CallForwardId> made(
            OperationId operation,
            Actor by,
            Instruction what,
            List<CallForwardRows.Draft> drafts,
            Map<FamilyId, Skipped> skipped,
            Instant now) {
        Set<UUID> made = new HashSet<>(rows.insert(operation, what, drafts, by, now));
        Map<FamilyId, CallForwardId> issued = new LinkedHashMap<>();
        List<CallForward> written = new ArrayList<>();
        for (CallForwardRows.Draft draft : drafts) {
            if (made.contains(draft.id().value())) {
                issued.put(draft.family(), draft.id());
                written.add(callForward(draft, what, by, now));
            } else {
                skipped.put(draft.family(), Skipped.HOLDS_ANOTHER);
            }
        }
        steps.write(operation, by, written, CallForwardState.ISSUED, now, null);
        return issued;
    }

    private static CallForward callForward(CallForwardRows.Draft draft, Instruction what, Actor by, Instant now) {
        return new CallForward(
                draft.id(),
                draft.family(),
                new CaseId(draft.familyCase()),
                0,
                draft.people().stream().map(PersonId::new).toList(),
                Optional.of(what.serial()),
                what.place(),
                what.beThereAt(),
                what.expiresAt(),
                List.of(),
                CallForwardState.ISSUED,
                now,
                by.code(),
                null);
    }

    private void check(OperationId operation, Serial serial, Instruction what, Instant now) {
        UUID id = serial.id().value();
        if (!serial.state().takes()) {
            throw new MovementRefused.WrongState(id, serial.state().code(), "called forward");
        }
        if (!what.place().equals(serial.from())
                && !serial.crossing().filter(what.place()::equals).isPresent()) {
            throw new MovementRefused.Incomplete(id, "place", "Choose where it leaves, or the crossing it passes");
        }
        if (!what.beThereAt().isAfter(now)) {
            throw new MovementRefused.Incomplete(id, "beThereAt", "Give a time that is still to come");
        }
        if (!what.expiresAt().isAfter(now) || what.expiresAt().isAfter(what.beThereAt())) {
            throw new MovementRefused.Incomplete(
                    id,
                    "expiresAt",
                    "They must be able to answer before it expires, and it expires before they are to be there");
        }
        if (what.notKnown().isEmpty()) {
            throw new MovementRefused.Incomplete(id, "notKnown", "Say at least one thing that we do not know");
        }
        Set<String> dangerous = dangers.places(operation, now);
        serial.places().filter(dangerous::contains).findFirst().ifPresent(place -> {
            throw new MovementRefused.Danger(id, place);
        });
    }

    private Set<UUID> people(String sql, Map<FamilyId, List<UUID>> seated) {
        return new HashSet<>(jdbc.sql(sql)
                .param("people", seated.values().stream().flatMap(List::stream).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
