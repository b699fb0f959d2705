package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safepassage.service.people.PersonId;

class CleftTest {
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Pairing pairing = new Pairing(new OfMany(20_000));

    private @Nullable Cleft cleft(List<Known> mentions) {
        return Cleft.of(person, mentions, Kindred.of(Map.of(person, mentions)), pairing);
    }

    private static List<Known> born(String name, String day, int times) {
        List<Known> mentions = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            mentions.add(Tellings.mention(name, day, List.of()));
        }
        return mentions;
    }

    @Test
    void twoNamesakesFallApartWhereTheyWereTakenForOne() {
        List<Known> older = born("Zalmay Popal", "1961-03-02", 3);
        List<Known> younger = born("Zalmay Safi", "1994-11-21", 2);
        List<Known> all = new ArrayList<>(older);
        all.addAll(1, younger);
        Cleft cleft = cleft(all);
        assertThat(cleft).isNotNull();
        assertThat(cleft.isDoubtful()).isTrue();
        assertThat(cleft.stay()).containsExactlyInAnyOrderElementsOf(older);
        assertThat(cleft.away()).containsExactlyInAnyOrderElementsOf(younger);
    }

    @Test
    void oneMentionThatSaysSomethingElseIsASlip() {
        List<Known> all = born("Zalmay Popal", "1961-03-02", 4);
        all.addAll(born("Zalmay Safi", "1994-11-21", 1));
        assertThat(cleft(all).isDoubtful()).isFalse();
    }

    @Test
    void whoeverIsToldOfInOneWayHoldsTogether() {
        List<Known> all = born("Zalmay Popal", "1961-03-02", 3);
        all.addAll(born("Zalmai Popal", "1961-03-02", 3));
        assertThat(cleft(all).isDoubtful()).isFalse();
    }

    @Test
    void ofTwoMentionsNothingWasLearntSince() {
        assertThat(cleft(born("Zalmay Popal", "1961-03-02", 2))).isNull();
    }
}
