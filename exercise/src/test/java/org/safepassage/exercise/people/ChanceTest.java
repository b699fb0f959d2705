package org.safepassage.exercise.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final int DRAWS = 200_000;

    /** The share of each rank among many draws. */
    private static double[] shares(int ranks, BiFunction<Chance, List<Integer>, Integer> pick) {
        List<Integer> choices = IntStream.range(0, ranks).boxed().toList();
        Chance chance = Chance.of(3, "shares", 0);
        double[] shares = new double[ranks];
        for (int i = 0; i < DRAWS; i++) {
            shares[pick.apply(chance, choices)] += 1.0 / DRAWS;
        }
        return shares;
    }

    @Test
    void commonNamesFollowZipfsLaw() {
        double[] shares = shares(100, Chance::pickCommonFirst);
        assertThat(shares[0]).isBetween(0.090, 0.100);
        for (int rank : new int[] {2, 5, 10, 50, 100}) {
            double law = Math.pow(rank, -0.7);
            assertThat(shares[rank - 1] / shares[0]).isBetween(law * 0.85, law * 1.15);
        }
    }

    @Test
    void aFirstThatStandsOutIsDrawnTwoTimesInFive() {
        double[] shares = shares(16, Chance::pickFirstOften);
        assertThat(shares[0]).isBetween(0.42, 0.45);
        assertThat(shares[1]).isLessThan(0.12);
        assertThat(shares[15]).isPositive();
    }

    @Test
    void whereThereIsOneChoiceItIsDrawn() {
        assertThat(shares(1, Chance::pickCommonFirst)[0]).isGreaterThan(0.999);
    }
}
