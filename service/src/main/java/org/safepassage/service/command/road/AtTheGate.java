package org.safepassage.service.command.road;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.assurances.Document;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.command.road.Outside.Called;
import org.safepassage.service.command.road.Outside.Happening;
import org.safepassage.service.command.road.Outside.Question;
import org.safepassage.service.movement.CallForward;
import org.safepassage.service.movement.CallForwardId;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.CallForwards;
import org.safepassage.service.movement.Door;
import org.safepassage.service.movement.DoorId;
import org.safepassage.service.movement.FailedBecause;
import org.safepassage.service.movement.HandOvers;
import org.safepassage.service.movement.PassageOutcome;
import org.safepassage.service.movement.Passages;
import org.safepassage.service.movement.Report;
import org.safepassage.service.movement.Serial;
import org.safepassage.service.movement.TurnedBackBecause;
import org.safepassage.service.movement.Unlisted;
import org.springframework.context.ApplicationContext;

/** Specialists at a post note who came, who passed and who was turned back, and count those they hand over. */
final class AtTheGate {
    private final ApplicationContext application;
    private final OperationId operation;
    private final Staff staff;
    private final Outside outside;
    private final Calling calling;
    private final Map<Integer, DoorId> doors = new LinkedHashMap<>();

    AtTheGate(ApplicationContext application, OperationId operation, Staff staff, Outside outside, Calling calling) {
        this.application = application;
        this.operation = operation;
        this.staff = staff;
        this.outside = outside;
        this.calling = calling;
    }

    /** Those met at a door, by the number under which the exercise knows them. */
    Map<Integer, DoorId> doors() {
        return doors;
    }

    /** @return how many passed */
    int open(Serial serial) throws IOException {
        List<CallForward> coming = calling.of(serial, Set.of(CallForwardState.EN_ROUTE));
        List<Happening> seen = outside.ask(Question.GATE, Calling.called(coming));
        Set<UUID> came = new HashSet<>();
        List<Report> reports = new ArrayList<>();
        for (Happening one : seen) {
            if (!one.outcome().equals("absent")) {
                came.add(one.id());
                reports.addAll(reports(serial, one));
            }
        }
        staff.as(Role.SPECIALIST, who -> note(who, serial, seen, reports));
        List<CallForwardId> absent = coming.stream()
                .map(CallForward::id)
                .filter(id -> !came.contains(id.value()))
                .toList();
        staff.as(Role.PLANNER, who -> {
            application.getBean(CallForwards.class).fail(who, absent, FailedBecause.DID_NOT_COME);
            return absent.size();
        });
        int passed = (int)
                seen.stream().filter(one -> one.outcome().equals("passed")).count();
        handOver(serial, passed);
        return passed;
    }

    private List<Report> reports(Serial serial, Happening one) {
        if (one.person() == null) {
            return List.of();
        }
        Set<Document> shown = papers(one.papers());
        Instant now = now();
        if (one.outcome().equals("turned-back")) {
            return List.of(
                    Report.of(one.person(), Optional.of(serial.id()), one.place(), PassageOutcome.TURNED_BACK, now)
                            .because(because(one.because()))
                            .showing(shown));
        }
        List<Report> passed = new ArrayList<>();
        passed.add(Report.of(one.person(), Optional.of(serial.id()), one.place(), PassageOutcome.PASSED, now)
                .showing(shown));
        if (serial.crossing().isEmpty()) {
            passed.add(Report.of(one.person(), Optional.of(serial.id()), one.place(), PassageOutcome.BOARDED, now));
        }
        return passed;
    }

    private int note(SignedIn who, Serial serial, List<Happening> seen, List<Report> reports) {
        application.getBean(Passages.class).record(who, reports);
        for (Happening one : seen) {
            Outside.Stranger stranger = one.unlisted();
            if (stranger != null) {
                boolean passed = one.outcome().equals("passed");
                doors.put(
                        stranger.door(),
                        application
                                .getBean(Door.class)
                                .register(
                                        who,
                                        Unlisted.named(
                                                stranger.name(), stranger.born(), stranger.sex(), stranger.relation()),
                                        one.place(),
                                        Optional.of(serial.id()),
                                        passed ? PassageOutcome.PASSED : PassageOutcome.TURNED_BACK,
                                        passed ? Optional.empty() : Optional.of(because(one.because())),
                                        now()));
            }
        }
        return reports.size();
    }

    private void handOver(Serial serial, int people) {
        if (people == 0) {
            return;
        }
        HandOvers handOvers = application.getBean(HandOvers.class);
        var counted = staff.as(
                Role.SPECIALIST, who -> handOvers.give(who, Calling.place(serial), Optional.of(serial.id()), people));
        staff.as(Role.PLANNER, who -> {
            handOvers.take(who, counted, people, Map.of());
            return people;
        });
    }

    private static TurnedBackBecause because(String code) {
        return switch (code) {
            case "no-visa", "papers-not-honoured" -> TurnedBackBecause.DOCUMENT_REFUSED;
            case "province-not-allowed" -> TurnedBackBecause.PROVINCE;
            case "closed-early" -> TurnedBackBecause.CROSSING_CLOSED;
            case "no-reason-given" -> TurnedBackBecause.NOT_SAID;
            default -> TurnedBackBecause.OTHER;
        };
    }

    private static Set<Document> papers(List<String> shown) {
        Set<Document> papers = EnumSet.noneOf(Document.class);
        for (String one : shown) {
            switch (one) {
                case "travel-authorisation" -> papers.add(Document.TRAVEL_AUTHORISATION);
                case "passport" -> papers.add(Document.PASSPORT);
                case "tazkira" -> papers.add(Document.IDENTITY_DOCUMENT);
                default -> throw new IllegalArgumentException("no such paper: " + one);
            }
        }
        return papers;
    }

    private Instant now() {
        return application.getBean(Clock.class).instant();
    }

    /** Whom a list of the exercise's questions is about, for those on a serial rather than under an instruction. */
    static List<Called> called(
            Serial serial, String place, Instant at, List<org.safepassage.service.people.PersonId> people) {
        return people.isEmpty() ? List.of() : List.of(new Called(serial.id().value(), place, at, people));
    }
}
