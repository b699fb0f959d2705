package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.service.people.PersonId;

class RivalsTest {
    private final Pairing pairing = new Pairing(Frequencies.NONE);
    private final PersonId one = new PersonId(UUID.randomUUID());
    private final PersonId other = new PersonId(UUID.randomUUID());
    private final PersonId third = new PersonId(UUID.randomUUID());

    private Rivals.Pair pair(PersonId left, String leftName, PersonId right, String rightName) {
        List<Known> these = List.of(Tellings.mention(leftName, "1984-03-02", List.of()));
        List<Known> those = List.of(Tellings.mention(rightName, "1984-03-02", List.of()));
        return new Rivals.Pair(left, right, Whole.of(these, right, those, pairing));
    }

    @Test
    void whoFitsBetterHasAMarginAndTheOtherLacksIt() {
        Rivals.Pair better = pair(one, "Zalmay Popal", other, "Zalmai Popal");
        Rivals.Pair worse = pair(one, "Zalmay Popal", third, "Zalmai");
        var rivals = new Rivals(List.of(better, worse));
        assertThat(rivals.margin(better))
                .isPositive()
                .isEqualTo(better.whole().weight() - worse.whole().weight());
        assertThat(rivals.margin(worse)).isEqualTo(-rivals.margin(better));
    }

    @Test
    void whereNobodyElseIsComparedTheMarginIsWide() {
        Rivals.Pair only = pair(one, "Zalmay Popal", other, "Zalmai Popal");
        assertThat(new Rivals(List.of(only)).margin(only)).isGreaterThan(100);
    }
}
