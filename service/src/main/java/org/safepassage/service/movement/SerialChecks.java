package org.safepassage.service.movement;

import java.time.Instant;
import java.util.UUID;
import org.safepassage.service.crossings.Place;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.operations.PlannedSerial;

/** What a serial must say before it is planned. */
final class SerialChecks {
    private static final int MOST = 2_000;

    private SerialChecks() {}

    static void complete(SerialId id, PlannedSerial wanted, Places places, Instant now) {
        UUID subject = id.value();
        if (!wanted.code().matches("[a-z0-9]+(-[a-z0-9]+)*") || wanted.code().length() > 40) {
            refuse(subject, "code", "Give a code of small letters, digits and hyphens, such as east-7");
        }
        if (places.find(wanted.from()).isEmpty()) {
            refuse(subject, "from", "Choose where it leaves");
        }
        if (places.find(wanted.to()).isEmpty() || wanted.to().equals(wanted.from())) {
            refuse(subject, "to", "Choose where it goes, another place than where it leaves");
        }
        if (wanted.crossing().isPresent()
                && places.find(wanted.crossing().get())
                        .filter(Place::isCrossing)
                        .isEmpty()) {
            refuse(subject, "crossing", "Choose a crossing of this operation, or none");
        }
        if (!wanted.leaves().isAfter(now)) {
            refuse(subject, "leaves", "Give a time that is still to come");
        }
        if (wanted.seats() < 1 || wanted.seats() > MOST) {
            refuse(subject, "seats", "Give between 1 and 2,000 seats");
        }
        if (wanted.laps() < 0 || wanted.laps() > wanted.seats()) {
            refuse(subject, "laps", "There are at most as many laps as seats");
        }
        if (wanted.held() < 0 || wanted.held() > wanted.seats()) {
            refuse(subject, "held", "At most all seats can be held");
        }
        if (wanted.held() > 0 && !wanted.heldFor().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            refuse(subject, "heldFor", "Say in a code for whom seats are held, such as medical");
        }
    }

    private static void refuse(UUID subject, String field, String words) {
        throw new MovementRefused.Incomplete(subject, field, words);
    }
}
