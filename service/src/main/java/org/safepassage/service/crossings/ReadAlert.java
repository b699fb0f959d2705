package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.AlertMessages.Message;
import org.safepassage.service.crossings.cap.CapAlert;
import org.safepassage.service.crossings.cap.CapAlert.Kind;
import org.safepassage.service.crossings.cap.CapAlert.Status;
import org.safepassage.service.crossings.cap.CapFault;
import org.safepassage.service.crossings.cap.CapReader;
import org.springframework.stereotype.Component;

/** Reads a kept message and does what follows from it, in one transaction; a message that was read before is left as it is. */
@Component
class ReadAlert {
    static final Actor ACTOR = Actor.machine("alerts");

    private final AlertMessages messages;
    private final AlertRows rows;
    private final StandingAlerts standing;
    private final Places places;
    private final MachineRuns runs;
    private final Clock clock;

    ReadAlert(
            AlertMessages messages,
            AlertRows rows,
            StandingAlerts standing,
            Places places,
            MachineRuns runs,
            Clock clock) {
        this.messages = messages;
        this.rows = rows;
        this.standing = standing;
        this.places = places;
        this.runs = runs;
        this.clock = clock;
    }

    /** What came of it, and of which alert. */
    private record Settled(
            AlertOutcome outcome, String why, @Nullable UUID alert) {
        static Settled noted(String why) {
            return new Settled(AlertOutcome.NOTED, why, null);
        }
    }

    AlertReceipt read(OperationId operation, UUID id) {
        return runs.run(operation, "alerts", () -> {
            messages.alone(operation);
            Message message = messages.find(operation, id).orElseThrow(() -> new CrossingRefused.NotThere(id));
            if (message.outcome() != AlertOutcome.KEPT) {
                return new Done<>(receipt(operation, message), 0);
            }
            Settled settled = settled(operation, message);
            messages.settle(id, settled.outcome(), settled.why(), settled.alert());
            return new Done<>(receipt(operation, messages.find(operation, id).orElseThrow()), 1);
        });
    }

    private Settled settled(OperationId operation, Message message) {
        CapAlert read;
        try {
            read = CapReader.read(messages.open(message));
        } catch (CapFault fault) {
            return new Settled(AlertOutcome.MALFORMED, fault.code(), null);
        }
        Optional<Message> same = messages.sameAs(operation, read.identity(), message.id());
        var text = new AlertText(read);
        messages.describe(message.id(), read, text);
        if (same.isPresent()) {
            return new Settled(AlertOutcome.REPEATED, "", same.get().alert());
        }
        if (read.status() != Status.ACTUAL) {
            return Settled.noted(read.status().name().toLowerCase(Locale.ROOT));
        }
        return switch (read.kind()) {
            case ACK, ERROR -> Settled.noted(read.kind().name().toLowerCase(Locale.ROOT));
            case CANCEL -> ended(operation, read, "cancelled");
            case UPDATE -> text.isAllClear() ? ended(operation, read, "all-clear") : updated(operation, text);
            case ALERT -> begun(operation, text);
        };
    }

    private Settled ended(OperationId operation, CapAlert read, String because) {
        List<Alert> meant = meant(operation, read);
        meant.forEach(alert -> standing.end(operation, alert, because, ACTOR));
        return meant.isEmpty()
                ? Settled.noted(read.kind() == Kind.CANCEL ? "unknown-reference" : "all-clear")
                : new Settled(AlertOutcome.ENDED, "", meant.getFirst().id());
    }

    /** The first that it refers to is changed; others that it refers to end with it. */
    private Settled updated(OperationId operation, AlertText text) {
        List<Alert> meant = meant(operation, text.message());
        if (meant.isEmpty()) {
            return begun(operation, text);
        }
        Alert before = meant.getFirst();
        Alert after = alert(before.id(), before.knownAt(), text, before.places());
        Map<String, Matched> reached = new AreaMatch(places.all()).of(text.areas());
        standing.rephrase(operation, after, after.trueAt(), ACTOR);
        if (!reached.isEmpty()) {
            standing.widen(operation, before, reached, ACTOR);
            standing.narrow(operation, before, left(before, reached), ACTOR);
        }
        meant.stream().skip(1).forEach(other -> standing.end(operation, other, "replaced", ACTOR));
        boolean nowhere = reached.isEmpty() && before.places().isEmpty();
        return new Settled(AlertOutcome.UPDATED, nowhere ? "no-place" : "", before.id());
    }

    /** Where a person said that it stands, only a person takes it away. */
    private List<String> left(Alert before, Map<String, Matched> reached) {
        List<String> byHand = rows.placesByHand(before.id());
        return before.places().stream()
                .filter(place -> !reached.containsKey(place) && !byHand.contains(place))
                .toList();
    }

    private Settled begun(OperationId operation, AlertText text) {
        Instant now = clock.instant();
        if (messages.isReplaced(operation, text.message().identity())) {
            return new Settled(AlertOutcome.SUPERSEDED, "", null);
        }
        Optional<String> idle = text.idle(now);
        if (idle.isPresent()) {
            return Settled.noted(idle.get());
        }
        Map<String, Matched> reached = new AreaMatch(places.all()).of(text.areas());
        Alert alert = alert(FreshId.at(now), now, text, List.copyOf(reached.keySet()));
        standing.begin(operation, alert, reached, Optional.empty(), ACTOR);
        boolean ahead = text.message().identity().sent().isAfter(now);
        return new Settled(
                AlertOutcome.RAISED, reached.isEmpty() ? "no-place" : ahead ? "clock-ahead" : "", alert.id());
    }

    private Alert alert(UUID id, Instant knownAt, AlertText text, List<String> at) {
        Instant sent = text.message().identity().sent();
        Instant now = clock.instant();
        return new Alert(
                id,
                text.event(),
                text.severity(),
                text.words(),
                false,
                sent.isAfter(now) ? now : sent,
                knownAt,
                text.expires(),
                Optional.empty(),
                at);
    }

    /** The alerts that stand of those that it refers to, each once. */
    private List<Alert> meant(OperationId operation, CapAlert read) {
        Instant now = clock.instant();
        return read.references().stream()
                .flatMap(reference -> messages.sameAs(operation, reference, new UUID(0, 0)).stream())
                .flatMap(message -> Optional.ofNullable(message.alert()).stream())
                .distinct()
                .flatMap(id -> rows.locked(operation, id).stream())
                .filter(alert -> alert.standsAt(now))
                .toList();
    }

    private AlertReceipt receipt(OperationId operation, Message message) {
        UUID alert = message.alert();
        return new AlertReceipt(
                message.id(),
                message.outcome(),
                message.why(),
                Optional.ofNullable(alert),
                alert == null
                        ? List.of()
                        : rows.find(operation, alert)
                                .filter(one -> one.endedAt().isEmpty())
                                .map(Alert::places)
                                .orElse(List.of()),
                message.times());
    }
}
