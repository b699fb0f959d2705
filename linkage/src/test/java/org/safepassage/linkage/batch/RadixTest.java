package org.safepassage.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RadixTest {
    @Test
    void longsAreOrderedByTheirUpperBitsAndOtherwiseStayAsTheyCame() {
        int bits = 14;
        long[] keyed =
                new Random(3).longs(10_000).map(key -> (key % 700) << bits).toArray();
        for (int row = 0; row < keyed.length; row++) {
            keyed[row] |= row;
        }
        long[] expected = Arrays.stream(keyed)
                .boxed()
                .sorted(Comparator.comparing((Long value) -> value >>> bits))
                .mapToLong(Long::longValue)
                .toArray();
        assertThat(Radix.sorted(keyed, bits)).containsExactly(expected);
    }

    @Test
    void equalOnesNeedNoMove() {
        long[] same = new long[5_000];
        Arrays.fill(same, -7);
        assertThat(Radix.sorted(same, 0)).containsOnly(-7).hasSize(5_000);
    }
}
