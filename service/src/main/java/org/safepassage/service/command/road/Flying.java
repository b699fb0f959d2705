package org.safepassage.service.command.road;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.access.Role;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.command.road.Outside.Happening;
import org.safepassage.service.command.road.Outside.Question;
import org.safepassage.service.movement.CallForward;
import org.safepassage.service.movement.CallForwardId;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.CallForwards;
import org.safepassage.service.movement.FailedBecause;
import org.safepassage.service.movement.Passage;
import org.safepassage.service.movement.PassageOutcome;
import org.safepassage.service.movement.Passages;
import org.safepassage.service.movement.Report;
import org.safepassage.service.movement.Serial;
import org.safepassage.service.movement.SerialId;
import org.safepassage.service.movement.Serials;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.safepassage.service.people.PersonId;
import org.springframework.context.ApplicationContext;

/** Who boards, who lands: of a flight all the way, of a convoy only that it left and came in. */
final class Flying {
    private final ApplicationContext application;
    private final OperationId operation;
    private final Staff staff;
    private final Outside outside;
    private final Calling calling;
    private final Map<SerialId, List<PersonId>> aboard = new HashMap<>();

    Flying(ApplicationContext application, OperationId operation, Staff staff, Outside outside, Calling calling) {
        this.application = application;
        this.operation = operation;
        this.staff = staff;
        this.outside = outside;
        this.calling = calling;
    }

    /** Who passed the gate of an airfield is aboard; who flies onward is asked for now. */
    void depart(Serial serial) throws IOException {
        List<PersonId> people = serial.leg() == Leg.OUT && serial.crossing().isPresent()
                ? List.of()
                : flown(serial, serial.leg() == Leg.OUT ? boarded(serial) : coming(serial));
        aboard.put(serial.id(), people);
        staff.as(Role.PLANNER, who -> {
            if (serial.leg() == Leg.ONWARD) {
                application.getBean(CallForwards.class).fail(who, absent(serial, people), FailedBecause.DID_NOT_COME);
                application
                        .getBean(Passages.class)
                        .record(who, reports(serial, people, serial.from(), PassageOutcome.BOARDED));
            }
            Serials serials = application.getBean(Serials.class);
            serials.close(who, serial.id());
            serials.depart(who, serial.id(), now());
            return people.size();
        });
    }

    void arrive(Serial serial) {
        List<PersonId> people = aboard.getOrDefault(serial.id(), List.of());
        staff.as(Role.PLANNER, who -> {
            application
                    .getBean(Passages.class)
                    .record(who, reports(serial, people, serial.to(), PassageOutcome.LANDED));
            application.getBean(Serials.class).arrive(who, serial.id(), now());
            return people.size();
        });
    }

    private List<PersonId> coming(Serial serial) {
        List<PersonId> called = calling.of(serial, Set.of(CallForwardState.EN_ROUTE)).stream()
                .map(CallForward::people)
                .flatMap(List::stream)
                .toList();
        return application.getBean(Passages.class).standing(operation, called).stream()
                .filter(one -> one.outcome() == PassageOutcome.PASSED)
                .map(Passage::person)
                .distinct()
                .toList();
    }

    private List<CallForwardId> absent(Serial serial, List<PersonId> aboard) {
        return calling.of(serial, Set.of(CallForwardState.EN_ROUTE)).stream()
                .filter(one -> Collections.disjoint(one.people(), aboard))
                .map(CallForward::id)
                .toList();
    }

    private List<PersonId> boarded(Serial serial) {
        List<PersonId> called = calling.of(serial, Set.of(CallForwardState.ARRIVED)).stream()
                .map(CallForward::people)
                .flatMap(List::stream)
                .toList();
        return application.getBean(Passages.class).standing(operation, called).stream()
                .filter(one ->
                        one.outcome() == PassageOutcome.BOARDED && one.serial().equals(Optional.of(serial.id())))
                .map(Passage::person)
                .distinct()
                .toList();
    }

    private List<PersonId> flown(Serial serial, List<PersonId> people) throws IOException {
        List<PersonId> flown = new ArrayList<>();
        for (Happening one :
                outside.ask(Question.FLIGHT, AtTheGate.called(serial, serial.to(), serial.leavesAt(), people))) {
            if (one.outcome().equals("landed")) {
                flown.add(Objects.requireNonNull(one.person()));
            }
        }
        return flown;
    }

    private List<Report> reports(Serial serial, List<PersonId> people, String place, PassageOutcome outcome) {
        Instant now = now();
        return people.stream()
                .map(person -> Report.of(person, Optional.of(serial.id()), place, outcome, now))
                .toList();
    }

    private Instant now() {
        return application.getBean(Clock.class).instant();
    }
}
