package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.service.intake.mentions.FoundPerson.MessageRole;

class WhoseFactTest {

    private static final String LIST = """
            Our cases:

            1. Rostam Wardak - (father Gul Agha) - age 44 - Self - UK - British Council - direct contract
            2. Sohrab Noorzai - father Rostam - 12.03.1979 - Main applicant - AFG - Afghan police
            """;

    @Test
    void aRelativeMentionedByTheWayIsNotTheOneThatFollowsIsToldOf() {
        Told told = Told.in("""
                I write on behalf of Rostam Wardak, who has a cousin in my town. He is in danger. He worked for the \
                British Army as a driver until 2014. His mobile: +93 70 123 4567

                Yours sincerely,
                Jane Doe MP
                """);
        assertThat(told.fact("Rostam Wardak", "employer")).isEqualTo("uk-forces");
        assertThat(told.fact("Rostam Wardak", "role")).isEqualTo("driver");
        assertThat(told.identifiers("Rostam Wardak")).containsExactly("PHONE +93701234567");
    }

    @Test
    void yearsBeforeThePronounAreThoseOfThePronoun() {
        Told told = Told.in("""
                I write about my uncle Rostam Wardak. Our line is bad. Between 2012 and 2016 he worked for the UK \
                embassy as a guard.

                Regards
                Laila Wardak
                """);
        assertThat(told.fact("Rostam Wardak", "worked-from")).isEqualTo("2012");
        assertThat(told.person("Laila Wardak").role()).isEqualTo(MessageRole.ADVOCATE);
    }

    @Test
    void inARowOfParticularsTheFatherTellsWhoTheChildIs() {
        Told told = Told.in(LIST);
        assertThat(told.names()).containsExactly("Rostam Wardak", "Sohrab Noorzai");
        assertThat(told.person("Rostam Wardak").father()).isEqualTo("Gul Agha");
        assertThat(told.relation("Sohrab Noorzai")).isEqualTo(Relation.Kind.PRINCIPAL);
    }

    @Test
    void aCodeOfACountryInARowIsACitizenshipAndNobodysName() {
        Told told = Told.in(LIST);
        assertThat(told.fact("Rostam Wardak", "nationality")).isEqualTo("GB");
        assertThat(told.fact("Sohrab Noorzai", "nationality")).isEqualTo("AF");
    }

    @Test
    void theNameOfABodyIsNoRole() {
        assertThat(Told.in(LIST).fact("Sohrab Noorzai", "role")).isEmpty();
        Told told = Told.in("I am Rostam Wardak. I served the Afghan police as a teacher from 2006 to 2010.");
        assertThat(told.fact("Rostam Wardak", "role")).isEqualTo("teacher");
        Told firm = Told.in("I am Rostam Wardak. Pass Guarding Ltd employed me as a driver for the British Army.");
        assertThat(firm.fact("Rostam Wardak", "role")).isEqualTo("driver");
    }

    @Test
    void inAChatTheLabelledNameIsTheOneWhoTypesIt() {
        Context context = new Context(null, null, null, Told.DAY, Context.Source.CHAT, "en", false);
        Told told = Told.in(
                context,
                List.of(
                        said("+93 70 123 4567", "Salam"),
                        said("Jane Doe", "Hello, who is this?"),
                        said("+93 70 123 4567", "Name: Rostam Wardak"),
                        said("Jane Doe", "I will pass it on."),
                        said("+93 70 123 4567", "I worked for the British Army as a cook")));
        assertThat(told.fact("Rostam Wardak", "role")).isEqualTo("cook");
    }

    private static Passage said(String speaker, String words) {
        return new Passage(words, Passage.Kind.OWN, speaker.hashCode() & 1023, words.length(), speaker);
    }
}
