package org.safepassage.exercise.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    @Test
    void mentionsLeftAloneCostRecallAndNoPrecision() {
        Clustering marks = Clustering.of(List.of("a", "a", "a", "b"), List.of("1", "1", "2", "3"));
        assertThat(marks.precision()).isEqualTo(1);
        assertThat(marks.recall()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(marks.f1()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void oneWrongJoinCostsPrecision() {
        Clustering marks = Clustering.of(List.of("a", "a", "b"), List.of("1", "1", "1"));
        assertThat(marks.precision()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(marks.recall()).isEqualTo(1);
    }

    @Test
    void bcubedAsInThePaperOfBaggaAndBaldwin() {
        List<String> truth = List.of("a", "a", "a", "a", "a", "b", "b", "c", "c", "c", "c", "c");
        List<String> said = List.of("1", "1", "1", "1", "1", "2", "2", "2", "2", "2", "2", "2");
        Clustering marks = Clustering.of(truth, said);
        assertThat(marks.bcubedPrecision()).isEqualTo((5 + 2 * 2 / 7.0 + 5 * 5 / 7.0) / 12, within(1e-9));
        assertThat(marks.bcubedRecall()).isEqualTo(1, within(1e-9));
    }
}
