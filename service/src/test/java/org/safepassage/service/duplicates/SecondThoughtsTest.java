package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.service.duplicates.Tellings.mention;
import static org.safepassage.service.duplicates.Tellings.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;

class SecondThoughtsTest {
    private final Map<PersonId, List<Known>> mentions = new HashMap<>();
    private final Gathered people = new Gathered((wanted, to) -> wanted.forEach(
            person -> mentions.getOrDefault(person, List.of()).forEach(mention -> to.accept(person, mention))));
    private final List<String> joined = new ArrayList<>();
    private final Set<List<MentionId>> excluded = new HashSet<>();

    @Test
    void whatSeveralMentionsSayTogetherMakesOnePersonOfTwo() {
        PersonId known = person(
                mention("Zalmay Popal", "1984-03-02", List.of()), mention("Zalmay Popal", null, years("2009", "2013")));
        PersonId stranger = person(
                mention("Zalmai Popal", null, years("2009", "2013")), mention("Zalmai Popal", "1984-03-02", List.of()));
        look(known, stranger);
        assertThat(people.now(stranger)).isEqualTo(people.now(known));
    }

    @Test
    void twoWithNothingButACommonNameStayTwo() {
        PersonId one = person(mention("Ahmad Khan", null, List.of()));
        PersonId other = person(mention("Ahmad Khan", null, List.of()));
        look(one, other);
        assertThat(joined).isEmpty();
    }

    @Test
    void aNameThatIsNotCommonIsEnoughForTwoWhoAreNobodysRelatives() {
        PersonId one = person(mention("Zalmay Popal", null, List.of()));
        PersonId other = person(mention("Zalmai Popal", null, List.of()));
        look(Set.of(Set.of(one, other)), new OfMany(20_000));
        assertThat(people.now(one)).isEqualTo(people.now(other));
    }

    @Test
    void butChildrenOfTwoFamiliesAreNamesakes() {
        PersonId one = person(mention(UUID.randomUUID(), 3, "Zalmay Popal", null, "child"));
        PersonId other = person(mention(UUID.randomUUID(), 3, "Zalmai Popal", null, "child"));
        look(Set.of(Set.of(one, other)), new OfMany(20_000));
        assertThat(joined).isEmpty();
    }

    @Test
    void twinsStayTwoHoweverMuchAgrees() {
        PersonId one = person(mention("Hasan Wardak", "2004-05-06", List.of()));
        PersonId other = person(mention("Husain Wardak", "2004-05-06", List.of()));
        look(one, other);
        assertThat(joined).isEmpty();
    }

    @Test
    void twinsStayTwoThoughEachIsToldOfOften() {
        PersonId one = person(
                mention("Hasan Wardak", "2004-05-06", List.of()), mention("Hassan Wardak", "2004-05-06", List.of()));
        PersonId other = person(
                mention("Husain Wardak", "2004-05-06", List.of()), mention("Hussein Wardak", "2004-05-06", List.of()));
        look(one, other);
        assertThat(joined).isEmpty();
    }

    @Test
    void aSlipInOneOfTheirNamesMakesNoTwin() {
        PersonId one = person(
                mention("Gulbuddin Popal", "1984-03-02", years("2009", "2013")),
                mention("Tamim Popal", "1984-03-02", years("2009", "2013")));
        PersonId other = person(mention("Gulbudin Popal", "1984-03-02", years("2009", "2013")));
        look(one, other);
        assertThat(people.now(one)).isEqualTo(people.now(other));
    }

    @Test
    void inOneHouseholdLittleIsEnoughForTwoNamedAlike() {
        List<PersonId> these = household(0, "Gulbuddin Safi", "Spozhmay", "Palwasha", "Tamim");
        PersonId again = person(mention(UUID.randomUUID(), 5, "Tamim Safi", null, "child"));
        people.belongs(again, people.familyOf(these.getFirst()));
        look(these.get(3), again);
        assertThat(people.now(again)).isEqualTo(people.now(these.get(3)));
    }

    @Test
    void inOneHouseholdTwoOfOneDayWhoseNamesAreOnlySimilarMayBeTwins() {
        List<PersonId> these = household(0, "Gulbuddin Safi", "Spozhmay", "Shogofa", "Tamim");
        PersonId again = person(mention(UUID.randomUUID(), 5, "Shogoda", "2009-12-05", "child"));
        people.belongs(again, people.familyOf(these.getFirst()));
        look(these.get(2), again);
        assertThat(joined).isEmpty();
    }

    @Test
    void whoStandsBesideSomebodyInOneMessageIsSomebodyElse() {
        UUID message = UUID.randomUUID();
        PersonId one = person(mention(message, 0, "Zalmay Popal", "1984-03-02", null));
        PersonId other = person(mention(message, 1, "Zalmay Popal", "1984-03-02", null));
        look(one, other);
        assertThat(joined).isEmpty();
    }

    @Test
    void whatAPersonSaidOfTwoStands() {
        Known mine = mention("Zalmay Popal", "1984-03-02", years("2009", "2013"));
        Known theirs = mention("Zalmay Popal", "1984-03-02", years("2009", "2013"));
        excluded.add(List.of(mine.id(), theirs.id()));
        excluded.add(List.of(theirs.id(), mine.id()));
        look(person(mine), person(theirs));
        assertThat(joined).isEmpty();
    }

    @Test
    void householdsWhoseMembersMatchAreOneAndTheirWeakerMembersToo() {
        List<PersonId> these = household(0, "Gulbuddin Safi", "Spozhmay", "Palwasha", "Tamim");
        List<PersonId> those = household(0, "Gulbudin Safi", "Spozhmai", "Palwasha", "Tamim");
        look(Set.of(Set.of(these.get(0), those.get(0)), Set.of(these.get(2), those.get(2))));
        for (int i = 0; i < these.size(); i++) {
            assertThat(people.now(these.get(i))).isEqualTo(people.now(those.get(i)));
        }
    }

    @Test
    void anotherMansHouseholdIsAnother() {
        List<PersonId> these = household(0, "Gulbuddin Safi", "Spozhmay", "Palwasha", "Tamim");
        List<PersonId> those = household(3, "Nazir Amiri", "Latifa", "Palwasha", "Omid");
        look(Set.of(Set.of(these.get(2), those.get(2)), Set.of(these.get(1), those.get(1))));
        assertThat(joined).isEmpty();
    }

    private List<PersonId> household(int older, String head, String wife, String daughter, String son) {
        UUID message = UUID.randomUUID();
        var family = new FamilyId(UUID.randomUUID());
        List<PersonId> members = List.of(
                person(mention(message, 0, head, (1979 - older) + "-02-11", null)),
                person(mention(message, 1, wife, (1984 - older) + "-07-23", "partner")),
                person(mention(message, 2, daughter, (2009 - older) + (older == 0 ? "-12-05" : "-03-19"), "child")),
                person(mention(message, 3, son, null, "child")));
        members.forEach(member -> people.belongs(member, family));
        return members;
    }

    private void look(PersonId one, PersonId other) {
        look(Set.of(Set.of(one, other)));
    }

    private void look(Set<Set<PersonId>> pairs) {
        look(pairs, Frequencies.NONE);
    }

    private void look(Set<Set<PersonId>> pairs, Frequencies frequencies) {
        new SecondThoughts(people, new Pairing(frequencies), excluded, (judgement, from) -> joined.add("joined"))
                .look(pairs, Set.of(), List.of());
    }

    @Test
    void whomALittleToldOfFitsBestAndAloneIsTheOneAtLast() {
        PersonId known =
                person(mention("Zalmay Popal", "1984-03-02", List.of()), mention("Zalmai Popal", null, List.of()));
        PersonId little = person(mention("Zalmay", "1984-03-02", List.of()));
        lookLast(Set.of(Set.of(known, little)));
        assertThat(people.now(little)).isEqualTo(people.now(known));
    }

    @Test
    void aRowBesideTheFamilyOfANamesakeIsTheNamesake() {
        PersonId daughter = person(mention(UUID.randomUUID(), 3, "Palwasha", null, "child"));
        PersonId row = person(mention("Palwasha Popal", null, List.of()));
        FamilyId family = new FamilyId(UUID.randomUUID());
        people.belongs(daughter, family);
        lookLast(Set.of(Set.of(daughter, row)));
        assertThat(joined).isEmpty();
        people.standing(Map.of(row, Map.of(family, 2)));
        lookLast(Set.of(Set.of(daughter, row)));
        assertThat(people.now(row)).isEqualTo(people.now(daughter));
    }

    private void lookLast(Set<Set<PersonId>> pairs) {
        new SecondThoughts(people, new Pairing(new OfMany(20_000)), excluded, (judgement, from) -> joined.add("joined"))
                .lookLast(pairs);
    }

    private PersonId person(Known... mentions) {
        var person = new PersonId(UUID.randomUUID());
        this.mentions.put(person, List.of(mentions));
        return person;
    }
}
