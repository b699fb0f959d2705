package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.service.duplicates.Tellings.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

class OnlyOneMissingTest {
    private final Map<PersonId, List<Known>> mentions = new HashMap<>();
    private final Gathered people = new Gathered((wanted, to) ->
            wanted.forEach(person -> mentions.getOrDefault(person, List.of()).forEach(one -> to.accept(person, one))));
    private final FamilyId family = new FamilyId(UUID.randomUUID());
    private final PersonId father = new PersonId(UUID.randomUUID());
    private final PersonId mother = new PersonId(UUID.randomUUID());
    private final PersonId son = new PersonId(UUID.randomUUID());
    private final PersonId again = new PersonId(UUID.randomUUID());

    @Test
    void whoeverAloneIsMissingInAMessageIsMeantByALittle() {
        first("Mohammad Sabir", "2009-12-05");
        second("Mohammad", null);
        assertThat(found()).singleElement().satisfies(match -> {
            assertThat(match.other()).isEqualTo(son);
            assertThat(match.onlyMissing()).isTrue();
        });
    }

    @Test
    void ofTwoWhoAreMissingNobodyIsMeantForCertain() {
        first("Mohammad Sabir", "2009-12-05");
        PersonId brother = new PersonId(UUID.randomUUID());
        told(brother, mention(UUID.randomUUID(), 4, "Mohammad Karim", "2012-01-07", "child"));
        second("Mohammad", null);
        assertThat(found()).isEmpty();
    }

    @Test
    void whereNobodyOfTheHouseholdStandsBesideNobodyIsMissing() {
        first("Mohammad Sabir", "2009-12-05");
        told(again, mention(UUID.randomUUID(), 1, "Mohammad", null, "child"));
        assertThat(found()).isEmpty();
    }

    @Test
    void twoNamesOfOneDayThatAreClearlyTwoAreTwins() {
        first("Hasan", "2009-12-05");
        second("Hussain", "2009-12-05");
        assertThat(found()).isEmpty();
    }

    @Test
    void aWifeIsNotTheDaughterWhoIsMissing() {
        UUID one = UUID.randomUUID();
        told(father, mention(one, 0, "Gulbuddin Safi", "1984-03-02", null));
        told(mother, mention(one, 1, "Spozhmay", null, "partner"));
        told(son, mention(one, 2, "Maryam", null, "child"));
        UUID two = UUID.randomUUID();
        told(father, mention(two, 0, "Gulbuddin Safi", "1984-03-02", null));
        told(mother, mention(two, 1, "Spozhmay", null, "partner"));
        told(again, mention(two, 2, "Maryam", null, "partner"));
        assertThat(found()).isEmpty();
    }

    private void first(String named, @Nullable String born) {
        message(son, named, born);
    }

    private void second(String named, @Nullable String born) {
        message(again, named, born);
    }

    private void message(PersonId child, String named, @Nullable String born) {
        UUID message = UUID.randomUUID();
        told(father, mention(message, 0, "Gulbuddin Safi", "1984-03-02", null));
        told(mother, mention(message, 1, "Spozhmay", null, "partner"));
        told(child, mention(message, 2, named, born, "child"));
    }

    private void told(PersonId person, Known mention) {
        mentions.computeIfAbsent(person, p -> new ArrayList<>()).add(mention);
        people.belongs(person, family);
    }

    private List<HouseholdsAlike.Match> found() {
        people.open(mentions.keySet());
        return new OnlyOneMissing(people, new Pairing(new OfMany(20_000)))
                .in(people.household(family)).stream()
                        .filter(match -> match.one().equals(again))
                        .toList();
    }
}
