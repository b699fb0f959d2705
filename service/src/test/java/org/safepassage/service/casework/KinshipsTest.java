package org.safepassage.service.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

class KinshipsTest {
    private final Kinships kinships = new Kinships();
    private final PersonId father = someone();
    private final PersonId mother = someone();
    private final PersonId child = someone();

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }

    private static FamilyId family() {
        return new FamilyId(UUID.randomUUID());
    }

    @Test
    void newPeopleToldToBelongTogetherAreOneNewFamily() {
        kinships.add(father, null);
        kinships.add(mother, null);
        kinships.add(child, null);
        kinships.together(mother, father);
        kinships.together(child, mother);

        assertThat(kinships.unknown())
                .singleElement()
                .satisfies(one -> assertThat(one.newcomers()).containsExactlyInAnyOrder(father, mother, child));
    }

    @Test
    void aKnownFamilyStaysWhicheverIsToldToBelongToTheOther() {
        FamilyId known = family();
        kinships.add(father, null);
        kinships.add(child, known);
        kinships.together(child, father);

        assertThat(kinships.unknown()).isEmpty();
        assertThat(kinships.familyOf(father)).isEqualTo(known);
        assertThat(kinships.all())
                .singleElement()
                .satisfies(one -> assertThat(one.newcomers()).containsExactly(father));
    }

    @Test
    void ofTwoKnownFamiliesTheFirstJoinsTheSecondOnce() {
        FamilyId hers = family();
        FamilyId his = family();
        kinships.add(mother, hers);
        kinships.add(father, his);
        kinships.add(child, hers);
        kinships.together(mother, father);
        kinships.together(child, father);

        assertThat(kinships.joined()).isEqualTo(Map.of(hers, his));
        assertThat(kinships.familyOf(child)).isEqualTo(his);
    }
}
