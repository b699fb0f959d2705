package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.service.people.PersonId;

class LikeliestTest {
    private static final double NOBODY = -6;
    private final PersonId little = new PersonId(UUID.randomUUID());
    private final Whole any = Objects.requireNonNull(Whole.of(
            List.of(Tellings.mention("Zalmay", null, List.of())),
            little,
            List.of(Tellings.mention("Zalmay", null, List.of())),
            new Pairing(Frequencies.NONE)));

    private Rivals.Pair pair(double weight) {
        return new Rivals.Pair(little, new PersonId(UUID.randomUUID()), any, weight);
    }

    @Test
    void theOneWhoFitsIsLikelyWhereNobodyElseDoes() {
        Rivals.Pair only = pair(-3);
        assertThat(new Likeliest(List.of(only)).is(only, little, NOBODY)).isTrue();
    }

    @Test
    void amongSeveralWhoFitAlikeNobodyIs() {
        Rivals.Pair one = pair(-3);
        Rivals.Pair other = pair(-3);
        assertThat(new Likeliest(List.of(one, other)).is(one, little, NOBODY)).isFalse();
    }

    @Test
    void whoeverHardlyFitsIsLessLikelyThanSomebodyToldOfNowhereElse() {
        Rivals.Pair only = pair(-9);
        assertThat(new Likeliest(List.of(only)).is(only, little, NOBODY)).isFalse();
    }

    @Test
    void manyWhoFitALittleOutweighOneWhoFitsBetter() {
        Rivals.Pair best = pair(1);
        List<Rivals.Pair> all = new java.util.ArrayList<>(List.of(best));
        for (int i = 0; i < 16; i++) {
            all.add(pair(-2));
        }
        assertThat(new Likeliest(List.of(best)).is(best, little, NOBODY)).isTrue();
        assertThat(new Likeliest(all).is(best, little, NOBODY)).isFalse();
    }
}
