package org.safepassage.service.command.road;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.access.Role;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.command.road.Outside.Happening;
import org.safepassage.service.command.road.Outside.Question;
import org.safepassage.service.crossings.Place;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.crossings.TakeAlert;
import org.safepassage.service.movement.CallForward;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.Casualties;
import org.safepassage.service.movement.Casualty;
import org.safepassage.service.movement.How;
import org.safepassage.service.movement.Serial;
import org.safepassage.service.movement.Serials;
import org.safepassage.service.movement.ToBeTold;
import org.safepassage.service.movement.ToTell;
import org.springframework.context.ApplicationContext;

/** An attack where families wait: an alert comes in, their instructions are withdrawn, everyone is told, and the dead are counted. */
final class Attack {
    private static final DateTimeFormatter CAP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final Duration STANDS = Duration.ofHours(60);

    private final ApplicationContext application;
    private final OperationId operation;
    private final Staff staff;
    private final Outside outside;
    private final Calling calling;

    Attack(ApplicationContext application, OperationId operation, Staff staff, Outside outside, Calling calling) {
        this.application = application;
        this.operation = operation;
        this.staff = staff;
        this.outside = outside;
        this.calling = calling;
    }

    void on(Serial serial) throws IOException {
        List<CallForward> there = calling.of(serial, Set.of(CallForwardState.CONFIRMED, CallForwardState.EN_ROUTE));
        Place place =
                application.getBean(Places.class).find(Calling.place(serial)).orElseThrow();
        List<Happening> dead = outside.ask(Question.ATTACK, Calling.called(there));
        Optional<UUID> alert = application
                .getBean(TakeAlert.class)
                .take(operation, message(place).getBytes(StandardCharsets.UTF_8), Optional.empty())
                .alert();
        mourn(dead, alert);
        tell();
        staff.as(Role.PLANNER, who -> application.getBean(Serials.class).cancel(who, serial.id(), "alert"));
        tell();
    }

    private void mourn(List<Happening> dead, Optional<UUID> alert) {
        Casualties casualties = application.getBean(Casualties.class);
        staff.as(Role.PLANNER, who -> {
            for (Happening one : dead) {
                casualties.record(who, Objects.requireNonNull(one.person()), alert, now());
            }
            return dead.size();
        });
    }

    /** One by one, by voice; whoever is told leaves the list. */
    private void tell() {
        ToBeTold waiting = application.getBean(ToBeTold.class);
        List<UUID> ids = new ArrayList<>();
        waiting.waiting(operation).stream().map(ToTell::id).forEach(ids::add);
        staff.as(Role.PLANNER, who -> {
            waiting.told(who, ids, How.VOICE);
            return ids.size();
        });
    }

    /** Later, and never of all at once: next of kin are told in person. */
    void tellKin() {
        Casualties casualties = application.getBean(Casualties.class);
        List<Casualty> waiting = casualties.all(operation).stream()
                .filter(one -> one.kinToldAt().isEmpty())
                .toList();
        staff.as(Role.PLANNER, who -> {
            waiting.stream()
                    .limit(Math.max(1, waiting.size() / 2))
                    .forEach(one -> casualties.kinTold(who, one.person(), How.IN_PERSON));
            return waiting.size();
        });
    }

    private String message(Place place) {
        Instant now = now();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
                  <identifier>exercise-%s-%s</identifier>
                  <sender>alerts@safepassage.example</sender>
                  <sent>%s</sent>
                  <status>Actual</status>
                  <msgType>Alert</msgType>
                  <scope>Restricted</scope>
                  <info>
                    <category>Security</category>
                    <event>Attack at a gate</event>
                    <urgency>Immediate</urgency>
                    <severity>Extreme</severity>
                    <certainty>Observed</certainty>
                    <expires>%s</expires>
                    <area>
                      <areaDesc>%s</areaDesc>
                      <circle>%.3f,%.3f 5</circle>
                    </area>
                  </info>
                </alert>
                """.formatted(
                        place.code(),
                        now.getEpochSecond(),
                        CAP.format(now.atOffset(ZoneOffset.UTC)),
                        CAP.format(now.plus(STANDS).atOffset(ZoneOffset.UTC)),
                        place.name(),
                        place.latitude(),
                        place.longitude());
    }

    private Instant now() {
        return application.getBean(Clock.class).instant();
    }
}
