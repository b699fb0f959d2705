package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose family the people of a typed list belong to, where its lines say little. */
class ListsOfFamiliesTest {

    @Test
    void aLineOfWordsAloneTellsOfSomebodyToo() {
        Told told = Told.in("""
                We hold details of these people.

                zalmay wardak; 12/03/1981; main applicant; driver; to 2014
                palwasha wardak; (father sher ahmad); wife
                tamim; son
                spozhmay; 2012; daughter
                """);
        assertThat(told.names()).containsExactly("zalmay wardak", "palwasha wardak", "tamim", "spozhmay");
        assertThat(told.person("palwasha wardak").father()).isEqualTo("sher ahmad");
        assertThat(told.relation("tamim")).isEqualTo(Relation.Kind.CHILD);
    }

    @Test
    void aPlaceBehindAWordOfKinshipIsNobodysName() {
        Told told = Told.in("""
                The following people are at risk.

                1. GULBUDDIN SAFI - Main applicant - born 1979 - Kabul
                2. LATIFA SAFI - father SHER - spouse - Kabol
                3. OMID SAFI - son - 2005-10-08 - Kabol
                """);
        assertThat(told.names()).containsExactly("GULBUDDIN SAFI", "LATIFA SAFI", "OMID SAFI");
        assertThat(told.relation("LATIFA SAFI")).isEqualTo(Relation.Kind.PARTNER);
        assertThat(told.fact("OMID SAFI", "location")).isEqualTo("Kabul");
    }

    @Test
    void aFatherAmongTheMembersOfAFamilyIsOneOfThem() {
        Told told = Told.in("""
                My name is Hamid Safi. I was an interpreter with the British forces.
                These are the members of my family:
                - Latifa, my wife, born 1984
                - Omid, my son, born 2005
                father: Gul Rahman
                """);
        assertThat(told.relation("Gul Rahman")).isEqualTo(Relation.Kind.PARENT);
        assertThat(told.person("Omid").father()).isNull();
    }

    @Test
    void whoStandsAmongChildrenWithoutAWordIsNoHeadOfTheNext() {
        Told told = Told.in("""
                The following people are at risk.

                1. Gulbuddin Safi - principal - born 1979
                2. Latifa Safi - wife - born 1984
                3. Omid Safi - son - born 2005
                4. Tamim Safi - born 2007
                5. Palwasha Safi - daughter - born 2009
                """);
        assertThat(headOf(told, "Palwasha Safi")).isEqualTo("Gulbuddin Safi");
    }

    @Test
    void whoStandsBeforeAWifeIsAHeadThoughNoWordSaysSo() {
        Told told = Told.in("""
                The following people are at risk.

                1. Gulbuddin Safi - principal - born 1979
                2. Latifa Safi - wife - born 1984
                3. Omid Safi - son - born 2005
                4. Nazir Amiri - born 1982
                5. Spozhmay Amiri - wife - born 1986
                6. Hamid Amiri - son - born 2011
                """);
        assertThat(headOf(told, "Spozhmay Amiri")).isEqualTo("Nazir Amiri");
        assertThat(headOf(told, "Hamid Amiri")).isEqualTo("Nazir Amiri");
    }

    @Test
    void theOrderOfFamiliesTellsWhoHeadsOne() {
        var order = new FamilyOrder(List.of(
                person("Gulbuddin Safi", Relation.Kind.PRINCIPAL),
                person("Omid Safi", Relation.Kind.CHILD),
                person("Bibi Hawa", Relation.Kind.PARENT),
                person("Nazir Amiri", null),
                person("Hamid Amiri", Relation.Kind.CHILD),
                person("Tamim Amiri", null),
                person("Farid Amiri", Relation.Kind.SIBLING)));
        assertThat(order.leads(3)).isTrue();
        assertThat(order.leads(5)).isFalse();
    }

    private static String headOf(Told told, String name) {
        Relation relation = told.person(name).relation();
        Integer to = relation == null ? null : relation.to();
        return to == null ? "nobody" : told.people().get(to).name().text();
    }

    private static FoundPerson person(String name, Relation.@org.jspecify.annotations.Nullable Kind kind) {
        FoundPerson someone = Told.in("My name is " + name + ".").person(name);
        return kind == null ? someone : someone.relatedTo(new Relation(kind, null));
    }
}
