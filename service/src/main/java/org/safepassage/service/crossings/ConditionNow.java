package org.safepassage.service.crossings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be believed of a place at a time, told from its observations. There is no answer "open" without a fresh one. */
public sealed interface ConditionNow {
    /** From this age on an observation is shown as old. */
    Duration GROWS_OLD = Duration.ofHours(12);

    /** From this age on it says nothing any more. */
    Duration IS_FORGOTTEN = Duration.ofHours(48);

    /** Observations of two observers less than this apart, which cannot both be so, contradict; later ones tell of a change. */
    Duration AT_ONE_TIME = Duration.ofHours(3);

    /** The newest observation, and nobody says otherwise. {@code old} from {@link #GROWS_OLD} on. */
    record Known(Condition condition, Duration age, boolean old) implements ConditionNow {}

    /** Observations of one time that cannot all be so, the newest first. A person must look. */
    record Conflicting(List<Condition> conditions) implements ConditionNow {
        public Conflicting {
            conditions = List.copyOf(conditions);
        }
    }

    /** Nobody has looked, or too long ago; then {@code last} is what was seen. */
    record NotKnown(Optional<Condition> last) implements ConditionNow {}

    /** @param newestFirst all that was observed and recorded by then and not set aside */
    static ConditionNow of(List<Condition> newestFirst, Instant at) {
        if (newestFirst.isEmpty()) {
            return new NotKnown(Optional.empty());
        }
        Condition newest = newestFirst.getFirst();
        Duration age = Duration.between(newest.seen().observedAt(), at);
        if (age.compareTo(IS_FORGOTTEN) >= 0) {
            return new NotKnown(Optional.of(newest));
        }
        List<Condition> conflicting = new ArrayList<>();
        List<Condition> later = new ArrayList<>();
        for (Condition one : newestFirst) {
            boolean saidAnew = later.stream().anyMatch(one::isBySameObserverAs);
            if (!saidAnew && isOfOneTime(one, newest) && one.contradicts(newest)) {
                conflicting.add(one);
            }
            later.add(one);
        }
        if (conflicting.isEmpty()) {
            return new Known(newest, age.isNegative() ? Duration.ZERO : age, age.compareTo(GROWS_OLD) >= 0);
        }
        conflicting.addFirst(newest);
        return new Conflicting(conflicting);
    }

    private static boolean isOfOneTime(Condition one, Condition newest) {
        boolean roughly = one.seen().dayOnly() || newest.seen().dayOnly();
        Duration apart = Duration.between(one.seen().observedAt(), newest.seen().observedAt());
        return apart.compareTo(roughly ? Duration.ofDays(1) : AT_ONE_TIME) < 0;
    }
}
