package org.safepassage.service.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.movement.CallForward;
import org.safepassage.service.movement.Serial;

/** Serials and instructions as commands print them. */
final class MovementAnswers {
    private MovementAnswers() {}

    static Map<String, @Nullable Object> json(Serial serial) {
        return IntakeCommand.ordered(
                "serial", serial.code(),
                "kind", serial.kind().code(),
                "leg", serial.leg().code(),
                "from", serial.from(),
                "to", serial.to(),
                "crossing", serial.crossing().orElse(null),
                "leavesAt", serial.leavesAt().toString(),
                "state", serial.state().code(),
                "seats", serial.seats(),
                "promised", serial.promised(),
                "held", serial.held(),
                "free", serial.free(),
                "laps", serial.laps(),
                "lapsPromised", serial.lapsPromised(),
                "exercise", serial.exercise());
    }

    static String words(Serial serial) {
        return "%-18s %-9s %s  %s to %s%s: %d seats, %d promised, %d held, %d free"
                .formatted(
                        serial.code(),
                        serial.state().code(),
                        serial.leavesAt(),
                        serial.from(),
                        serial.to(),
                        serial.crossing().map(crossing -> " by " + crossing).orElse(""),
                        serial.seats(),
                        serial.promised(),
                        serial.held(),
                        serial.free());
    }

    static Map<String, @Nullable Object> json(CallForward one) {
        return IntakeCommand.ordered(
                "callForward", one.id().value(),
                "case", one.number(),
                "family", one.family().value(),
                "people", one.people().size(),
                "place", one.place(),
                "beThereAt", one.beThereAt().toString(),
                "expiresAt", one.expiresAt().toString(),
                "state", one.state().code(),
                "because", one.because());
    }
}
