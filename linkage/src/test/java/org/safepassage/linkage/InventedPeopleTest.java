package org.safepassage.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.InventedPeople.Mention;
import org.safepassage.linkage.model.ObservedFrequencies;

/** The whole library on invented families whose name table the library does not know. */
class InventedPeopleTest {
    private static final int PEOPLE = 600;
    private static final InventedPeopleScore SCORE = scored();

    private static InventedPeopleScore scored() {
        InventedPeople people = new InventedPeople(PEOPLE, 7);
        ObservedFrequencies frequencies = new ObservedFrequencies();
        Matcher matcher = Matcher.standard();
        for (Mention mention : people.mentions) {
            frequencies.add(matcher.counted(Prepared.of(mention.described())));
        }
        return new InventedPeopleScore(people, frequencies);
    }

    @Test
    void nearlyAllLinksOfTheMachineAreRight() {
        assertThat(SCORE.precision).isGreaterThan(0.95);
        assertThat(SCORE.recall).isGreaterThan(0.5);
    }

    @Test
    void twinsAreNeverLinkedByTheMachine() {
        assertThat(SCORE.linkedTwins).isZero();
    }

    @Test
    void keysBringNearlyAllPairsTogetherWithFewKeys() {
        assertThat(SCORE.blockingRecall).isGreaterThan(0.88);
        assertThat(SCORE.keys).isLessThan(20 * SCORE.mentions().size());
    }

    @Test
    void runsRepeat() {
        assertThat(scored().f1()).isEqualTo(SCORE.f1());
    }

    @Test
    void probabilitiesMeanWhatTheySay() {
        List<Comparison> even = SCORE.compared.values().stream()
                .filter(c -> !c.needsPerson() && c.weight() > 4 && c.weight() < 8)
                .toList();
        long same = SCORE.compared.entrySet().stream()
                .filter(e -> even.contains(e.getValue()) && SCORE.same(e.getKey()))
                .count();
        assertThat(same / (double) even.size()).isGreaterThan(0.9);
    }
}
