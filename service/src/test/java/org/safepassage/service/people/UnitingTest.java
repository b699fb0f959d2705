package org.safepassage.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitingTest {
    private static final PersonId AHMAD = person(1);
    private static final PersonId AHMAD_AGAIN = person(2);
    private static final PersonId AHMAD_ONCE_MORE = person(3);
    private static final FamilyId KARIMI = family(11);
    private static final FamilyId RAHIMI = family(12);
    private static final FamilyId NURZAI = family(13);

    @Test
    void twoWhoAreOneMakeTheirFamiliesOne() {
        var uniting = new Uniting(Map.of(AHMAD, KARIMI, AHMAD_AGAIN, RAHIMI));
        uniting.become(AHMAD, AHMAD_AGAIN);
        assertThat(uniting.left()).containsExactly(AHMAD);
        assertThat(uniting.joined()).containsExactly(Map.entry(KARIMI, RAHIMI));
        assertThat(uniting.successors()).isEmpty();
    }

    @Test
    void aChainEndsInTheLastFamily() {
        var uniting = new Uniting(Map.of(AHMAD, KARIMI, AHMAD_AGAIN, RAHIMI, AHMAD_ONCE_MORE, NURZAI));
        uniting.become(AHMAD, AHMAD_AGAIN);
        uniting.become(AHMAD_AGAIN, AHMAD_ONCE_MORE);
        assertThat(uniting.left()).containsExactly(AHMAD, AHMAD_AGAIN);
        assertThat(uniting.now(KARIMI)).isEqualTo(NURZAI);
        assertThat(uniting.joined()).containsExactly(Map.entry(KARIMI, RAHIMI), Map.entry(RAHIMI, NURZAI));
    }

    @Test
    void whoeverStoodNowhereTakesThePlaceOfTheOther() {
        var uniting = new Uniting(Map.of(AHMAD, KARIMI));
        uniting.become(AHMAD, AHMAD_AGAIN);
        uniting.become(AHMAD_AGAIN, AHMAD_ONCE_MORE);
        assertThat(uniting.successors()).containsExactly(Map.entry(AHMAD_ONCE_MORE, AHMAD));
        assertThat(uniting.joined()).isEmpty();
    }

    @Test
    void aPlaceTakenIsGivenUpForOnesOwn() {
        var uniting = new Uniting(Map.of(AHMAD, KARIMI, AHMAD_ONCE_MORE, NURZAI));
        uniting.become(AHMAD, AHMAD_AGAIN);
        uniting.become(AHMAD_AGAIN, AHMAD_ONCE_MORE);
        assertThat(uniting.successors()).isEmpty();
        assertThat(uniting.joined()).containsExactly(Map.entry(KARIMI, NURZAI));
    }

    @Test
    void familiesThatAreOneAlreadyStayOne() {
        var uniting = new Uniting(Map.of(AHMAD, KARIMI, AHMAD_AGAIN, KARIMI));
        uniting.become(AHMAD, AHMAD_AGAIN);
        uniting.join(RAHIMI, KARIMI);
        uniting.join(KARIMI, RAHIMI);
        assertThat(uniting.joined()).containsExactly(Map.entry(RAHIMI, KARIMI));
        assertThat(uniting.left()).containsExactly(AHMAD);
    }

    private static PersonId person(int n) {
        return new PersonId(new UUID(0, n));
    }

    private static FamilyId family(int n) {
        return new FamilyId(new UUID(0, n));
    }
}
