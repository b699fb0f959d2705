package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safepassage.service.intake.mentions.FoundPerson.MessageRole;

/** Names that no list knows, shown to be names by the sentence they stand in. */
class NamesBySentenceTest {

    @Test
    void whatASentenceGoesOnToSayShowsThatItBeganWithAName() {
        Told told = Told.from("Jane Doe (Office of a Member)", "jane.doe@parliament.example", """
                Dear team,

                Rovzan is known to one of our constituents. She was born on 2 May 1984.
                Her husband: Gulbuddin Safi
                """);
        assertThat(told.names()).contains("Rovzan", "Gulbuddin Safi");
        assertThat(told.birth("Rovzan").earliest()).hasToString("1984-05-02");
        assertThat(told.relation("Gulbuddin Safi")).isEqualTo(Relation.Kind.PARTNER);
    }

    @Test
    void aSentenceWithoutANameBeginsNobody() {
        assertThat(Told.in("The matter is known to us. Everybody is stranded here.")
                        .names())
                .isEmpty();
    }

    @Test
    void mySonBehindAWordAtTheHeadOfALineShowsThatItIsAName() {
        Told told = Told.in("""
                My name is Gulbuddin Safi.
                Rovzan my wife aged 36
                Tamim my son DOB 25.05.2000
                """);
        assertThat(told.relation("Rovzan")).isEqualTo(Relation.Kind.PARTNER);
        assertThat(told.relation("Tamim")).isEqualTo(Relation.Kind.CHILD);
    }

    @Test
    void aNameInSmallLettersIsOneBeforeAFamilysName() {
        Told told = Told.in("I write to you on behalf of my sister rovzan stanekzai. She is 28 years old.");
        assertThat(told.names()).contains("rovzan stanekzai");
        assertThat(told.birth("rovzan stanekzai").age()).isEqualTo(28);
    }

    @Test
    void whoWritesAgainOfTheirCaseCountsThoughNothingIsSaidOfIt() {
        Told told = Told.from(null, "zalmay@inbox.example", """
                I am writing again about my case.
                Thanks,
                Zalmay Wardak
                """);
        assertThat(told.person("Zalmay Wardak").role()).isEqualTo(MessageRole.WRITER);
        assertThat(Told.from(null, "zalmay@inbox.example", """
                Thank you for the newsletter.
                Thanks,
                rovzan
                """).names()).isEmpty();
    }

    @Test
    void aFamilyNameBeforeACommaIsFollowedByTheGivenName() {
        assertThat(Told.in("Name: Ahmadzai, M. Karim\nI was an interpreter.").names())
                .containsExactly("Ahmadzai, M. Karim");
        assertThat(Told.in("My name is Noorzai, Interpreter of the British forces since 2010.")
                        .names())
                .containsExactly("Noorzai");
    }

    @Test
    void whereSomebodyIsMayBeToldInManyWords() {
        Told told = Told.in(
                "My brother is called Hamid Safi. He has crossed the border and is in Islamabad, Pakistan now.");
        assertThat(told.fact("Hamid Safi", "location")).isEqualTo("PK");
    }
}
