package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

class LikeliestTest {
    private final Map<PersonId, List<Known>> mentions = new HashMap<>();
    private final Gathered people = new Gathered((wanted, to) -> wanted.forEach(
            person -> mentions.getOrDefault(person, List.of()).forEach(mention -> to.accept(person, mention))));
    private final PersonId little = person(1, null);

    private PersonId person(int told, @Nullable String relation) {
        var person = new PersonId(UUID.randomUUID());
        List<Known> all = new ArrayList<>();
        for (int i = 0; i < told; i++) {
            all.add(Tellings.mention(UUID.randomUUID(), 3, "Zalmay", null, relation));
        }
        mentions.put(person, all);
        people.open(Set.of(person));
        return person;
    }

    private Rivals.Pair pair(PersonId other, double weight) {
        Whole whole = Objects.requireNonNull(
                Whole.of(people.membersOf(little), other, people.membersOf(other), new Pairing(Frequencies.NONE)));
        return new Rivals.Pair(little, other, whole, weight);
    }

    private Rivals.Pair pair(double weight) {
        return pair(person(2, null), weight);
    }

    private boolean isLikely(Rivals.Pair one, Rivals.Pair... others) {
        List<Rivals.Pair> all = new ArrayList<>(List.of(others));
        all.add(one);
        return new Likeliest(people, all).is(one);
    }

    @Test
    void theOneWhoFitsIsLikelyWhereNobodyElseDoes() {
        assertThat(isLikely(pair(-2))).isTrue();
    }

    @Test
    void amongSeveralWhoFitAlikeNobodyIs() {
        assertThat(isLikely(pair(2), pair(2))).isFalse();
    }

    @Test
    void whoeverHardlyFitsIsLessLikelyThanSomebodyToldOfNowhereElse() {
        assertThat(isLikely(pair(-5))).isFalse();
    }

    @Test
    void manyWhoFitALittleOutweighOneWhoFitsBetter() {
        Rivals.Pair[] many = new Rivals.Pair[16];
        for (int i = 0; i < many.length; i++) {
            many[i] = pair(-2);
        }
        Rivals.Pair best = pair(1);
        assertThat(isLikely(best)).isTrue();
        assertThat(isLikely(best, many)).isFalse();
    }

    @Test
    void whoIsToldOfOftenIsNotLookedForSo() {
        PersonId often = person(4, null);
        PersonId other = person(5, null);
        Whole whole = pair(2).whole();
        assertThat(isLikely(new Rivals.Pair(often, other, whole, 5))).isFalse();
    }

    @Test
    void headsToldOfInSimilarNamesAreNoTwinsButRelativesMayBe() {
        assertThat(isLikely(ofSimilarNames(null))).isTrue();
        assertThat(isLikely(ofSimilarNames("child"))).isFalse();
    }

    /** One of two mentions is told to be born on the day of the other person, who has a similar name. */
    private Rivals.Pair ofSimilarNames(@Nullable String relation) {
        PersonId one = told(Tellings.mention(UUID.randomUUID(), 3, "Habib Wardak", "1984-03-12", null));
        PersonId other = told(
                Tellings.mention(UUID.randomUUID(), 3, "Habiba Wardak", "1984-03-12", relation),
                Tellings.mention(UUID.randomUUID(), 3, "Habiba Wardak", null, null));
        Whole whole = Objects.requireNonNull(
                Whole.of(people.membersOf(one), other, people.membersOf(other), new Pairing(Frequencies.NONE)));
        assertThat(whole.isLikeTwins()).isTrue();
        return new Rivals.Pair(one, other, whole, 3);
    }

    private PersonId told(Known... of) {
        var person = new PersonId(UUID.randomUUID());
        mentions.put(person, List.of(of));
        people.open(Set.of(person));
        return person;
    }

    @Test
    void childrenOfTwoFamiliesAreNeverLikely() {
        PersonId child = person(1, "child");
        PersonId other = person(2, "child");
        Whole whole = pair(2).whole();
        assertThat(isLikely(new Rivals.Pair(child, other, whole, 9))).isFalse();
    }

    @Test
    void aChildBesideTheFamilyOfSomebodyMayBeThem() {
        PersonId child = person(1, "child");
        PersonId other = person(2, null);
        FamilyId family = new FamilyId(UUID.randomUUID());
        people.belongs(other, family);
        Rivals.Pair pair = new Rivals.Pair(child, other, pair(2).whole(), 3);
        assertThat(isLikely(pair)).isFalse();
        people.standing(Map.of(child, Map.of(family, 1)));
        assertThat(isLikely(pair)).isTrue();
    }
}
