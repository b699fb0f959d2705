package org.safepassage.service.command.road;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safepassage.service.access.Role;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.command.road.Outside.Called;
import org.safepassage.service.command.road.Outside.Happening;
import org.safepassage.service.command.road.Outside.Question;
import org.safepassage.service.movement.CallForward;
import org.safepassage.service.movement.CallForwardId;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.CallForwards;
import org.safepassage.service.movement.FailedBecause;
import org.safepassage.service.movement.How;
import org.safepassage.service.movement.Instruction;
import org.safepassage.service.movement.IssueCallForward;
import org.safepassage.service.movement.Manifest;
import org.safepassage.service.movement.Manifests;
import org.safepassage.service.movement.MovementRefused;
import org.safepassage.service.movement.NotKnown;
import org.safepassage.service.movement.Passage;
import org.safepassage.service.movement.PassageOutcome;
import org.safepassage.service.movement.Passages;
import org.safepassage.service.movement.Serial;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.context.ApplicationContext;

/** Planners call the families of a serial forward, by voice, and note what each answers. */
final class Calling {
    private static final Duration ANSWER_BY = Duration.ofHours(8);
    private static final Set<NotKnown> NOT_KNOWN =
            Set.of(NotKnown.CHECKPOINTS, NotKnown.OPENING_HOURS, NotKnown.HOW_LONG);

    private final ApplicationContext application;
    private final OperationId operation;
    private final Staff staff;
    private final Outside outside;

    Calling(ApplicationContext application, OperationId operation, Staff staff, Outside outside) {
        this.application = application;
        this.operation = operation;
        this.staff = staff;
        this.outside = outside;
    }

    /** Where the families of a serial are to come. */
    static String place(Serial serial) {
        return serial.crossing().orElse(serial.from());
    }

    /** Whoever has a seat and no instruction yet gets one. Where danger stands on the way nobody is called. */
    void call(Serial serial) {
        Instant answerBy = serial.leavesAt().minus(ANSWER_BY);
        Instant expires = answerBy.isAfter(now()) ? answerBy : serial.leavesAt();
        var what = new Instruction(serial.id(), place(serial), serial.leavesAt(), expires, NOT_KNOWN);
        try {
            Set<FamilyId> families = families(serial);
            staff.as(
                    Role.PLANNER,
                    who -> application.getBean(IssueCallForward.class).issue(who, what, families));
        } catch (MovementRefused.Danger danger) {
            return;
        }
    }

    /** Those with seats; to fly onward only those of whom somebody is through. */
    private Set<FamilyId> families(Serial serial) {
        List<Manifest.Line> lines = application.getBean(Manifests.class).of(operation, serial.id()).lines().stream()
                .filter(Manifest.Line::holds)
                .toList();
        Set<PersonId> out = application
                .getBean(Passages.class)
                .standing(operation, lines.stream().map(Manifest.Line::person).toList())
                .stream()
                .filter(one -> one.outcome() == PassageOutcome.PASSED)
                .map(Passage::person)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> serial.leg() == Leg.OUT || out.contains(line.person()))
                .map(Manifest.Line::family)
                .collect(Collectors.toSet());
    }

    void hear(Serial serial) throws IOException {
        List<CallForward> issued = of(serial, Set.of(CallForwardState.ISSUED));
        Map<String, List<CallForwardId>> said = outside.ask(Question.ANSWERS, called(issued)).stream()
                .collect(Collectors.groupingBy(
                        Happening::outcome,
                        Collectors.mapping(one -> new CallForwardId(one.id()), Collectors.toList())));
        List<CallForwardId> confirmed = said.getOrDefault("confirmed", List.of());
        List<CallForwardId> declined = said.getOrDefault("declined", List.of());
        List<CallForwardId> silent = said.getOrDefault("unanswered", List.of());
        CallForwards calls = application.getBean(CallForwards.class);
        staff.as(Role.PLANNER, who -> {
            calls.fail(who, silent, FailedBecause.NOT_REACHED);
            calls.deliver(who, confirmed, How.VOICE);
            calls.deliver(who, declined, How.VOICE);
            calls.confirm(who, confirmed, now());
            calls.decline(who, declined, now());
            return said.size();
        });
    }

    void setOut(Serial serial) {
        List<CallForwardId> coming = ids(of(serial, Set.of(CallForwardState.CONFIRMED)));
        staff.as(Role.PLANNER, who -> {
            application.getBean(CallForwards.class).setOut(who, coming, now());
            return coming.size();
        });
    }

    List<CallForward> of(Serial serial, Set<CallForwardState> states) {
        return application.getBean(CallForwards.class).ofSerial(operation, serial.id()).stream()
                .filter(one -> states.contains(one.state()))
                .toList();
    }

    static List<Called> called(List<CallForward> calls) {
        return calls.stream()
                .map(one -> new Called(one.id().value(), one.place(), one.beThereAt(), one.people()))
                .toList();
    }

    static List<CallForwardId> ids(List<CallForward> calls) {
        return calls.stream().map(CallForward::id).toList();
    }

    private Instant now() {
        return application.getBean(Clock.class).instant();
    }
}
