package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safepassage.service.intake.mentions.FoundPerson.MessageRole;

class ThreadsAndChatsTest {

    @Test
    void aPersonQuotedTwiceIsFoundOnce() {
        String own = "Please reply to my email below.\n";
        String quoted = """
                On 2021-08-20, Ahmad Khan Karimi <ahmad@mail.example> wrote:
                > Dear Sir,
                > I am Ahmad Khan Karimi. I was born in 1980.
                > On 2021-08-19, Ahmad Khan Karimi <ahmad@mail.example> wrote:
                >> I am Ahmad Khan Karimi. I am an Afghan citizen.
                """;
        Told told = Told.in(
                Context.mail("Ahmad K.", "ahmad@mail.example", Told.DAY),
                List.of(Passage.own(own), new Passage(quoted, Passage.Kind.QUOTED, 0, own.length(), null)));
        assertThat(told.names()).containsExactly("Ahmad Khan Karimi");
        assertThat(told.person("Ahmad Khan Karimi").role()).isEqualTo(MessageRole.WRITER);
        assertThat(told.fact("Ahmad Khan Karimi", "nationality")).isEqualTo("AF");
    }

    @Test
    void whoForwardsIsNotWhoWrote() {
        Told told = Told.in(
                Context.mail("Megan Prothero (Office of Peter Lanyard MP)", "m@parliament.example", Told.DAY),
                List.of(
                        Passage.own("See below.\nBest wishes,\nMegan Prothero\nOffice of Peter Lanyard MP\n"),
                        new Passage("""
                                ---------- Forwarded message ---------
                                From: Basir Hakimi <basir@mail.example>
                                Date: 2021-08-18
                                Subject: Help

                                My name is Basir Hakimi. My passport number is P1234567.
                                """, Passage.Kind.FORWARDED, 0, 100, null)));
        assertThat(told.person("Megan Prothero").role()).isEqualTo(MessageRole.ADVOCATE);
        assertThat(told.person("Basir Hakimi").role()).isEqualTo(MessageRole.WRITER);
        assertThat(told.identifiers("Basir Hakimi")).contains("PASSPORT P1234567", "EMAIL basir@mail.example");
        assertThat(told.names()).hasSize(2);
    }

    @Test
    void whatOneSenderSaysInManyLinesIsJoined() {
        Told told = Told.in(
                new Context(null, null, null, Told.DAY, Context.Source.CHAT, "en", false),
                List.of(
                        new Passage("Salam, my name is Fatima Yaqubi.", Passage.Kind.OWN, 1, 0, "+93 70 123 4567"),
                        new Passage("Who is with you?", Passage.Kind.OWN, 2, 0, "Desk"),
                        new Passage(
                                "I worked for the British Council as a teacher",
                                Passage.Kind.OWN,
                                3,
                                0,
                                "+93 70 123 4567"),
                        new Passage("My son Ali is 5 years old", Passage.Kind.OWN, 4, 0, "+93 70 123 4567")));
        assertThat(told.names()).containsExactly("Fatima Yaqubi", "Ali");
        assertThat(told.fact("Fatima Yaqubi", "employer")).isEqualTo("uk-department");
        assertThat(told.identifiers("Fatima Yaqubi")).contains("PHONE +93701234567");
        assertThat(told.relation("Ali")).isEqualTo(Relation.Kind.CHILD);
    }

    @Test
    void aRowIsReadByItsColumns() {
        Row row = new Row(
                7,
                Map.of(
                        Column.NAME, "Ahmadzai Sher",
                        Column.BIRTH, "21.04.1987",
                        Column.RELATION, "Self",
                        Column.NATIONALITY, "AFG",
                        Column.EMPLOYER, "British military - direct contract",
                        Column.ROLE, "translator",
                        Column.WORKED_FROM, "1388",
                        Column.LOCATION, "Kabul"));
        FoundPerson person =
                Told.FIND.in(Context.mail(null, null, Told.DAY), row).people().getFirst();
        assertThat(person.name().span()).isEqualTo(new Span(7, 0, 13));
        assertThat(person.said("nationality")).containsExactly("AF");
        assertThat(person.said("employer")).containsExactly("uk-forces");
        assertThat(person.said("employment")).containsExactly("direct");
        assertThat(person.said("role")).containsExactly("interpreter");
        assertThat(person.said("worked-from")).containsExactly("2009");
        assertThat(person.said("location")).containsExactly("Kabul");
        assertThat(person.relation()).isEqualTo(new Relation(Relation.Kind.PRINCIPAL, null));
    }
}
