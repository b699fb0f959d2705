package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.service.people.PersonId;

class GrowthTest {
    private static final PersonId ONE = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));
    private static final PersonId THIRD = new PersonId(new UUID(0, 3));

    private final Growth growth = new Growth();

    @Test
    void aPairOfTwoWhoHaveGrownIsLookedAtOnce() {
        growth.grown(List.of(ONE, OTHER));
        assertThat(growth.isDue(Set.of(ONE, OTHER))).isTrue();
        growth.looked(growth.next(1, 1));
        assertThat(growth.next(1, 1).people()).containsExactly(OTHER);
        assertThat(growth.isDue(Set.of(ONE, OTHER))).isFalse();
        assertThat(growth.isDue(Set.of(OTHER, THIRD))).isTrue();
    }

    @Test
    void whoeverGrowsMeanwhileIsLookedAtAgain() {
        growth.grown(List.of(ONE, THIRD));
        Growth.Turn turn = growth.next(1, 1);
        growth.grown(List.of(ONE));
        growth.looked(turn);
        assertThat(growth.next(2, 1).people()).containsExactly(ONE, THIRD);
        assertThat(growth.isDue(Set.of(ONE, OTHER))).isTrue();
    }

    @Test
    void onceAllWereLookedAtEachIsLookedAtALastTimeBeforeWhoeverGrewByThat() {
        growth.grown(List.of(ONE, OTHER));
        growth.looked(growth.next(2, 1));
        Growth.Turn last = growth.next(2, 1);
        assertThat(last).isEqualTo(new Growth.Turn(List.of(ONE), true));
        growth.looked(last);
        growth.grown(List.of(THIRD));
        Growth.Turn other = growth.next(2, 1);
        assertThat(other).isEqualTo(new Growth.Turn(List.of(OTHER), true));
        growth.looked(other);
        assertThat(growth.next(2, 1)).isEqualTo(new Growth.Turn(List.of(THIRD), false));
    }

    @Test
    void whoeverGrowsAfterALookIsNotLookedAtLastBeforeBeingLookedAtAgain() {
        growth.grown(List.of(ONE));
        growth.looked(growth.next(1, 1));
        growth.grown(List.of(ONE));
        assertThat(growth.next(1, 1).last()).isFalse();
    }

    @Test
    void whenAllAreLookedAtNothingIsRemembered() {
        growth.grown(List.of(ONE));
        growth.looked(growth.next(1, 1));
        growth.looked(growth.next(1, 1));
        assertThat(growth.isAny()).isFalse();
        assertThat(growth.isDue(Set.of(ONE, OTHER))).isFalse();
    }
}
