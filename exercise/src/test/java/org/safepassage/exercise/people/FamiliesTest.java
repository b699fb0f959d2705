package org.safepassage.exercise.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private final Families families = new Families(7);

    @Test
    void aFamilyIsTheSameWhateverWasDrawnBefore() {
        Family first = new Families(7).draw(40, 99);
        families.draw(3, 99);
        assertThat(families.draw(40, 99)).isEqualTo(first);
    }

    @Test
    void theLastFamilyIsCutToCloseTheCount() {
        assertThat(families.draw(2, 1).members()).hasSize(1);
    }

    @Test
    void nobodyHasABirthdayDuringTheCrisis() {
        IntStream.range(1, 300)
                .mapToObj(number -> families.draw(number, 99))
                .flatMap(family -> family.members().stream())
                .forEach(person -> assertThat(person.birth().date().getMonthValue() == 8
                                && person.birth().date().getDayOfMonth() >= 15)
                        .isFalse());
    }

    @Test
    void childrenNearAnAgeLimitAreKnownToTheDay() {
        IntStream.range(1, 300)
                .mapToObj(number -> families.draw(number, 99))
                .flatMap(family -> family.members().stream())
                .filter(person -> person.birth().nearAnAgeLimit())
                .filter(person -> person.birth().age() > 13)
                .forEach(person -> assertThat(person.birth().known()).isEqualTo(Birth.Precision.DAY));
    }

    @Test
    void manyFamiliesShareTheSameNames() {
        Map<String, Integer> given = new HashMap<>();
        IntStream.range(1, 400)
                .mapToObj(number -> families.draw(number, 99).principal())
                .forEach(person -> given.merge(person.name().given().getFirst().script(), 1, Integer::sum));
        assertThat(given.values()).anyMatch(count -> count > 15);
        assertThat(given).hasSizeGreaterThan(60);
    }

    @Test
    void thereAreTwins() {
        assertThat(IntStream.range(1, 400)
                        .mapToObj(number -> families.draw(number, 99))
                        .anyMatch(family -> family.members().stream()
                                        .filter(person -> person.relation() == Relation.CHILD)
                                        .map(person -> person.birth().date())
                                        .distinct()
                                        .count()
                                < family.members().stream()
                                        .filter(person -> person.relation() == Relation.CHILD)
                                        .count()))
                .isTrue();
    }
}
