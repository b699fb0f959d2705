package org.safepassage.service.crossings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.crossings.Condition.Seen;
import org.safepassage.service.crossings.ConditionNow.Conflicting;
import org.safepassage.service.crossings.ConditionNow.Known;
import org.safepassage.service.crossings.ConditionNow.NotKnown;

class ConditionNowTest {
    private static final Instant SEEN = Instant.parse("2021-08-20T06:00:00Z");
    private static final Optional<AccountId> ONE = Optional.of(new AccountId(new UUID(0, 1)));
    private static final Optional<AccountId> OTHER = Optional.of(new AccountId(new UUID(0, 2)));

    @Test
    void whatNobodyHasSeenIsNotKnownAndNeverOpen() {
        assertThat(ConditionNow.of(List.of(), SEEN)).isEqualTo(new NotKnown(Optional.empty()));
    }

    @Test
    void anObservationGrowsOldAndThenSaysNothing() {
        Condition open = seen(Passing.OPEN, SEEN, ONE, "07:30", "15:30");
        assertThat(after(Duration.ofHours(11), open)).isEqualTo(new Known(open, Duration.ofHours(11), false));
        assertThat(after(Duration.ofHours(12), open)).isEqualTo(new Known(open, Duration.ofHours(12), true));
        assertThat(after(Duration.ofHours(48), open)).isEqualTo(new NotKnown(Optional.of(open)));
    }

    @Test
    void twoObserversWhoDisagreeOfOneTimeAreBothShown() {
        Condition open = seen(Passing.OPEN, SEEN, ONE, "07:30", "15:30");
        Condition closed = seen(Passing.CLOSED, SEEN.plus(Duration.ofHours(2)), OTHER, "", "");
        assertThat(after(Duration.ofHours(3), closed, open)).isEqualTo(new Conflicting(List.of(closed, open)));
    }

    @Test
    void otherHoursAreAContradictionToo() {
        Condition one = seen(Passing.OPEN, SEEN, ONE, "07:30", "15:30");
        Condition two = seen(Passing.OPEN, SEEN, OTHER, "09:00", "15:30");
        assertThat(after(Duration.ZERO, two, one)).isInstanceOf(Conflicting.class);
    }

    @Test
    void whatOneLeavesUnsaidContradictsNothing() {
        Condition one = seen(Passing.OPEN, SEEN, ONE, "07:30", "15:30");
        Condition two = seen(Passing.OPEN, SEEN, OTHER, "", "");
        assertThat(after(Duration.ZERO, two, one)).isInstanceOf(Known.class);
    }

    @Test
    void theSameObserverMayHaveSeenAChange() {
        Condition open = seen(Passing.OPEN, SEEN, ONE, "", "");
        Condition closed = seen(Passing.CLOSED, SEEN.plusSeconds(600), ONE, "", "");
        assertThat(after(Duration.ofHours(1), closed, open)).isInstanceOf(Known.class);
    }

    @Test
    void hoursLaterAnotherObserverTellsOfAChangeAndContradictsNobody() {
        Condition open = seen(Passing.OPEN, SEEN, ONE, "", "");
        Condition closed = seen(Passing.CLOSED, SEEN.plus(Duration.ofHours(4)), OTHER, "", "");
        assertThat(after(Duration.ofHours(5), closed, open)).isEqualTo(new Known(closed, Duration.ofHours(1), false));
    }

    private static ConditionNow after(Duration time, Condition... newestFirst) {
        return ConditionNow.of(List.of(newestFirst), SEEN.plus(time));
    }

    private static Condition seen(Passing passing, Instant at, Optional<AccountId> by, String opens, String closes) {
        var seen = new Seen(passing, hour(opens), hour(closes), "", List.of(), "", "our team", at, false);
        return new Condition(new UUID(at.getEpochSecond(), by.hashCode()), "torkham", seen, by, at, Optional.empty());
    }

    private static Optional<LocalTime> hour(String hour) {
        return hour.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(hour));
    }
}
