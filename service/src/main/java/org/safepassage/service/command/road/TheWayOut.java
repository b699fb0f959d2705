package org.safepassage.service.command.road;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.safepassage.service.access.Demonstration;
import org.safepassage.service.access.Role;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.Work;
import org.safepassage.service.movement.Assign;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.Door;
import org.safepassage.service.movement.DoorId;
import org.safepassage.service.movement.Serial;
import org.safepassage.service.movement.SerialState;
import org.safepassage.service.movement.Serials;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.PlannedSerial;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.springframework.context.ApplicationContext;

/**
 * Plays the way out of a crisis, from the first decision to leave to remain, on the exercise's clock. Everything is done by people at
 * work through the verbs that the screens call.
 */
public final class TheWayOut {
    private static final Duration CALL = Duration.ofHours(20);
    private static final Duration ANSWER = Duration.ofHours(12);
    private static final Duration SET_OUT = Duration.ofHours(6);
    private static final Duration STRIKE = Duration.ofHours(3);
    private static final Duration ON_THE_WAY = Duration.ofHours(8);
    private static final Duration FIRST_OUT = Duration.ofHours(10);
    private static final Duration FIRST_HOME = Duration.ofHours(24);
    private static final int FIRST_SHARE = 5;
    private static final int NEARER = 4;
    private static final Duration LONGEST = Duration.ofDays(21);

    private final ApplicationContext application;
    private final OperationId operation;
    private final Clock clock;
    private final Consumer<Instant> moveOn;
    private final Staff staff;
    private final Agenda agenda;
    private final Calling calling;
    private final AtTheGate gate;
    private final Flying flying;
    private final Attack attack;
    private final Arriving arriving;
    private final Papers papers;

    /**
     * @param root where the issuing state's root key is to lie, apart from the data
     * @param moveOn lets it be a later time by the service's clock; earlier ones change nothing
     */
    public TheWayOut(
            ApplicationContext application,
            OperationId operation,
            Outside outside,
            Path root,
            Consumer<Instant> moveOn) {
        this.application = application;
        this.operation = operation;
        this.clock = application.getBean(Clock.class);
        this.moveOn = moveOn;
        this.staff = new Staff(application.getBean(Demonstration.class));
        this.agenda = new Agenda(clock, moveOn, staff::nextDay);
        this.calling = new Calling(application, operation, staff, outside);
        this.gate = new AtTheGate(application, operation, staff, outside, calling);
        this.flying = new Flying(application, operation, staff, outside, calling);
        this.attack = new Attack(application, operation, staff, outside, calling);
        this.papers = new Papers(application, operation, staff, root);
        this.arriving = new Arriving(application, operation, staff);
    }

    /**
     * @param families how many are granted at most
     * @return who was met at a door on no list, by the number under which the exercise knows them
     */
    public Map<Integer, DoorId> play(int families) throws IOException {
        Instant begins = application
                .getBean(Operation.class)
                .setting()
                .from()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        moveOn.accept(begins);
        Instant start = clock.instant().plus(Duration.ofHours(6));
        agenda.at(start, () -> begin(start, families));
        agenda.play();
        return gate.doors();
    }

    private void begin(Instant start, int families) {
        papers.establish();
        int granted = new Deciding(application, operation, staff).grant(families);
        new Deploying(application, operation, staff).send(agenda, start);
        planFirst(start, granted);
        List<Serial> ahead = serials().all(operation).stream()
                .filter(one -> one.state() == SerialState.PLANNED
                        && one.leavesAt().isAfter(start)
                        && one.leavesAt().isBefore(start.plus(LONGEST)))
                .toList();
        staff.as(Role.PLANNER, who -> {
            ahead.forEach(one -> serials().open(who, one.id()));
            return ahead.size();
        });
        assign();
        ahead.forEach(this::follow);
        ahead.stream()
                .filter(one -> one.leg() == Leg.OUT && !one.code().endsWith("-first"))
                .min(Comparator.comparing(Serial::leavesAt))
                .ifPresent(this::strike);
        arriving.follow(agenda, start.plus(FIRST_HOME).plus(ON_THE_WAY), start.plus(LONGEST));
    }

    /** The plan's first way out and home once more, before everything else: those who get through at once. */
    private void planFirst(Instant start, int families) {
        List<Serial> plan = serials().all(operation).stream()
                .filter(one -> one.leavesAt().isAfter(start.plus(FIRST_HOME)))
                .sorted(Comparator.comparing(Serial::leavesAt))
                .toList();
        Optional<Serial> out = plan.stream().filter(one -> one.leg() == Leg.OUT).findFirst();
        Optional<Serial> home = out.flatMap(first -> plan.stream()
                .filter(one -> one.leg() == Leg.ONWARD && one.from().equals(first.to()))
                .findFirst());
        out.ifPresent(one -> plan(one, start.plus(FIRST_OUT), families));
        home.ifPresent(one -> plan(one, start.plus(FIRST_HOME), families));
    }

    private void plan(Serial like, Instant leaves, int families) {
        int seats = Math.max(1, Math.min(like.seats() / FIRST_SHARE, families / 2));
        var first = new PlannedSerial(
                like.code() + "-first",
                like.kind(),
                like.leg(),
                like.from(),
                like.to(),
                like.crossing(),
                leaves,
                seats,
                Math.min(seats, like.laps() / FIRST_SHARE),
                0,
                "",
                true);
        staff.as(Role.PLANNER, who -> serials().plan(who, first));
    }

    private void follow(Serial serial) {
        Instant leaves = serial.leavesAt();
        // Whoever flies onward waits nearby, and still goes by the first instruction until they are through.
        int nearer = serial.leg() == Leg.OUT ? 1 : NEARER;
        agenda.at(leaves.minus(CALL.dividedBy(nearer)), () -> going(serial).ifPresent(calling::call));
        agenda.at(leaves.minus(ANSWER.dividedBy(nearer)), () -> hear(serial));
        agenda.at(leaves.minus(SET_OUT.dividedBy(nearer)), () -> going(serial).ifPresent(calling::setOut));
        agenda.at(leaves, () -> leave(serial));
    }

    private void hear(Serial serial) throws IOException {
        if (going(serial).isPresent()) {
            calling.hear(serial);
            if (serial.leg() == Leg.OUT) {
                papers.issue(calling.of(serial, Set.of(CallForwardState.CONFIRMED)));
            }
        }
    }

    private void leave(Serial serial) throws IOException {
        if (going(serial).isEmpty()) {
            callOff(serial);
            return;
        }
        if (serial.leg() == Leg.OUT) {
            gate.open(serial);
            application.getBean(Work.class).all(operation);
            application.getBean(Door.class).follow(operation);
        }
        flying.depart(serial);
        agenda.at(clock.instant().plus(ON_THE_WAY), () -> {
            flying.arrive(serial);
            assign();
        });
    }

    /** Nobody has a seat on it: it does not go. */
    private void callOff(Serial serial) {
        if (serials().find(operation, serial.id()).orElseThrow().state() == SerialState.OPEN) {
            staff.as(Role.PLANNER, who -> serials().cancel(who, serial.id(), "nobody-to-carry"));
        }
    }

    private void strike(Serial serial) {
        agenda.at(serial.leavesAt().minus(STRIKE), () -> {
            attack.on(serial);
            assign();
        });
        agenda.at(serial.leavesAt().plus(LONGEST.dividedBy(7)), attack::tellKin);
    }

    /** The serial as it stands now, while somebody has a seat on it and nobody has called it off. */
    private Optional<Serial> going(Serial serial) {
        return serials()
                .find(operation, serial.id())
                .filter(one -> one.state() == SerialState.OPEN && one.promised() + one.lapsPromised() > 0);
    }

    private void assign() {
        staff.as(Role.PLANNER, who -> application.getBean(Assign.class).assign(who));
    }

    private Serials serials() {
        return application.getBean(Serials.class);
    }
}
