package org.safepassage.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void theBestComeFirstAndThoseThatSpeakAgainstOnePersonLast() {
        Pairs pairs = new Pairs();
        double[] bits = {-2.5, 3, 0, -0.5, 61, -6};
        for (int i = 0; i < bits.length; i++) {
            pairs.add(i, 10 + i, bits[i]);
        }
        pairs.sort();
        assertThat(IntStream.range(0, pairs.size()).mapToDouble(pairs::weight))
                .containsExactly(61d, 3d, 0d, -0.5, -2.5, -6d);
        assertThat(IntStream.range(0, pairs.size()).map(pairs::right)).containsExactly(14, 11, 12, 13, 10, 15);
    }

    @Test
    void whatLiesBelowIsCutOnceSorted() {
        Pairs pairs = new Pairs();
        pairs.add(1, 2, -1);
        pairs.add(3, 4, 1);
        pairs.sort();
        pairs.cut(0);
        assertThat(pairs.size()).isEqualTo(1);
        assertThat(pairs.left(0)).isEqualTo(3);
    }
}
