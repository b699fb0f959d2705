package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safepassage.service.intake.mentions.FoundPerson.MessageRole;

class AdvocatesTest {

    private static final String LIST = """
            Dear colleagues,

            Please see the list of my constituent's family below:

            1. Mohammad Naeem Karimi, DOB 12/05/1987, passport P01234568, interpreter, British Army
            2. Fatima Karimi - wife - 1990 - P01234569
            3. Zahra Karimi (daughter), 5 years old
            4. Khalil Ahmad s/o Sher Ahmad, 1371/02/10, Embassy guard

            Name: Shafiqullah Stanekzai
            DOB: 3 March 1984
            Passport: P9988776
            Role: driver at the British Council, 2010-2014

            Yours sincerely,
            Jane Doe MP
            Member of Parliament for Somewhere
            """;

    private final Told told = Told.from("Jane Doe MP", "jane.doe.mp@parliament.example", LIST);

    @Test
    void everyRowOfATypedListIsAPersonAndTheMemberIsAnAdvocate() {
        assertThat(told.names())
                .containsExactlyInAnyOrder(
                        "Jane Doe",
                        "Mohammad Naeem Karimi",
                        "Fatima Karimi",
                        "Zahra Karimi",
                        "Khalil Ahmad",
                        "Shafiqullah Stanekzai");
        assertThat(told.person("Jane Doe").role()).isEqualTo(MessageRole.ADVOCATE);
        assertThat(told.person("Jane Doe").facts()).isEmpty();
    }

    @Test
    void eachRowKeepsItsOwnFigures() {
        assertThat(told.identifiers("Mohammad Naeem Karimi")).containsExactly("PASSPORT P01234568");
        assertThat(told.identifiers("Fatima Karimi")).containsExactly("PASSPORT P01234569");
        assertThat(told.relation("Fatima Karimi")).isEqualTo(Relation.Kind.PARTNER);
        assertThat(told.relation("Zahra Karimi")).isEqualTo(Relation.Kind.CHILD);
        assertThat(told.person("Khalil Ahmad").father()).isEqualTo("Sher Ahmad");
    }

    @Test
    void aBlockOfLabelsTellsOfOnePerson() {
        assertThat(told.identifiers("Shafiqullah Stanekzai")).containsExactly("PASSPORT P9988776");
        assertThat(told.fact("Shafiqullah Stanekzai", "role")).isEqualTo("driver");
        assertThat(told.fact("Shafiqullah Stanekzai", "employer")).isEqualTo("uk-department");
        assertThat(told.fact("Shafiqullah Stanekzai", "worked-to")).isEqualTo("2014");
    }

    @Test
    void hundredsOfNamesInOneMailAreAllFound() {
        List<String> given = List.of("Ahmad", "Karim", "Zahra", "Laila", "Omid", "Yusuf", "Nasir", "Fawzia");
        List<String> family = List.of("Noorzai", "Wardak", "Popal", "Stanekzai", "Karimi", "Safi", "Amiri", "Hotak");
        String rows = IntStream.range(0, 400)
                .mapToObj(i -> (i + 1) + ". " + given.get(i % 8) + " " + family.get(i / 8 % 8) + ", DOB 01/02/"
                        + (1950 + i / 8) + ", passport P" + (1_000_000 + i))
                .collect(Collectors.joining("\n"));
        assertThat(Told.in("Our former staff:\n" + rows).people()).hasSize(400);
    }

    @Test
    void aRelativeWhoOnlyAsksForAnotherIsAnAdvocate() {
        Told told = Told.from("Ahmad Shinwari", "a@mail.example", """
                Dear Sir,
                I need help for my cousin. Her name is Zara Shinwari.
                She is an Afghan citizen. She worked as a civil engineer for a private bank (2006-2007).
                His tazkira is unknown.
                With her are:
                1. Her husband Esmat, born 26/02/1978
                Best regards,
                Ahmad Shinwari
                """);
        assertThat(told.person("Ahmad Shinwari").role()).isEqualTo(MessageRole.ADVOCATE);
        assertThat(told.person("Zara Shinwari").role()).isEqualTo(MessageRole.SUBJECT);
        assertThat(told.fact("Zara Shinwari", "employer")).isEqualTo("private");
        assertThat(told.relation("Esmat")).isEqualTo(Relation.Kind.PARTNER);
    }

    @Test
    void anAutomaticReplyTellsOfNobodyButWhomItQuotes() {
        Context automatic =
                new Context("Karim Wardak", "k@mail.example", null, Told.DAY, Context.Source.MAIL, "en", true);
        Told told = Told.in(
                automatic,
                List.of(
                        Passage.own("My name is Karim Wardak and I am out of the office until Monday.\n"),
                        new Passage("> My name is Zahra Noori, born 1990.\n", Passage.Kind.QUOTED, 1, 0, null)));
        assertThat(told.names()).containsExactly("Zahra Noori");
    }
}
