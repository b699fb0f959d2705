package org.safepassage.service.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says of a report why a person must look at it, if one must. Two attempts on two days are no contradiction. */
final class PassageChecks {
    /** Clocks of posts differ by so much without anybody minding. */
    static final Duration CLOCKS = Duration.ofMinutes(5);

    /** Somebody may be turned back twice, but not twice within this. */
    private static final Duration AGAIN = Duration.ofHours(1);

    /** Nobody boards two serials within this. */
    private static final Duration BOARDING = Duration.ofHours(12);

    private PassageChecks() {}

    /**
     * @param calledAt when they were first called to this place or serial
     * @param diedAt when they died, if they did
     * @param before what stands of this person
     */
    static Optional<Dispute> dispute(
            Report report,
            Instant now,
            Optional<Instant> calledAt,
            Optional<Instant> diedAt,
            boolean cancelled,
            List<Passage> before) {
        if (diedAt.filter(died -> report.at().isAfter(died)).isPresent()) {
            return Optional.of(Dispute.DECEASED);
        }
        if (report.at().isAfter(now.plus(CLOCKS))) {
            return Optional.of(Dispute.FUTURE);
        }
        if (calledAt.filter(called -> report.at().isBefore(called.minus(CLOCKS)))
                .isPresent()) {
            return Optional.of(Dispute.BEFORE_CALLED);
        }
        if (cancelled) {
            return Optional.of(Dispute.SERIAL_CANCELLED);
        }
        for (Passage one : before) {
            if (repeats(report, one)) {
                return Optional.of(Dispute.REPEATED);
            }
            if (contradicts(report, one)) {
                return Optional.of(Dispute.CONTRADICTS);
            }
        }
        return Optional.empty();
    }

    private static boolean repeats(Report report, Passage before) {
        if (report.outcome() != before.outcome() || !report.place().equals(before.place())) {
            return false;
        }
        return switch (report.outcome()) {
            case PASSED, LANDED -> true;
            case BOARDED -> report.serial().equals(before.serial());
            case TURNED_BACK, UNKNOWN, EXPECTED ->
                Duration.between(before.trueAt(), report.at()).abs().compareTo(AGAIN) < 0;
        };
    }

    static boolean contradicts(Report report, Passage before) {
        boolean samePlace = report.place().equals(before.place());
        return switch (report.outcome()) {
            case PASSED ->
                samePlace
                        && before.outcome() == PassageOutcome.TURNED_BACK
                        && !before.trueAt().isBefore(report.at());
            case TURNED_BACK ->
                samePlace
                        && before.outcome() == PassageOutcome.PASSED
                        && !before.trueAt().isAfter(report.at());
            case BOARDED ->
                before.outcome() == PassageOutcome.BOARDED
                        && !report.serial().equals(before.serial())
                        && Duration.between(before.trueAt(), report.at()).abs().compareTo(BOARDING) < 0;
            case LANDED, UNKNOWN, EXPECTED -> false;
        };
    }
}
