package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safepassage.service.intake.mentions.FoundPerson.MessageRole;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;

class OwnMailsTest {

    private static final String OWN = """
            Dear Sir/Madam,

            My name is Abdul Rahim Noorzai son of Haji Ghulam Nabi, born 12 Asad 1366, tazkira no 1399-0102-34567.
            I worked as an interpreter with the British forces in Helmand from 2009 to 2012. I was directly employed.
            The Taliban came to my house. My phone is 0700 123 456.

            I am now in Kabul with my wife Zarmina (born 1990, passport P01234567) and three children:
            1. Omid (12 years)
            2. Laila, 9 years old
            3. Yusuf, DOB 01/03/2018

            My brother Mirwais Noorzai worked as a guard at the British Embassy through GardaWorld since 2015.

            Kind regards,
            Abdul Rahim Noorzai
            """;

    private final Told told = Told.from("ahmadi2", "rahim@mail.example", OWN);

    @Test
    void everybodyNamedIsFoundOnce() {
        assertThat(told.names())
                .containsExactlyInAnyOrder(
                        "Abdul Rahim Noorzai", "Zarmina", "Omid", "Laila", "Yusuf", "Mirwais Noorzai");
    }

    @Test
    void theSpanIsWhereTheNameStands() {
        Span span = told.person("Zarmina").name().span();
        assertThat(OWN.substring(span.start(), span.end())).isEqualTo("Zarmina");
    }

    @Test
    void whatTheWriterSaysOfThemselfIsTheirs() {
        FoundPerson writer = told.person("Abdul Rahim Noorzai");
        assertThat(writer.role()).isEqualTo(MessageRole.WRITER);
        assertThat(writer.father()).isEqualTo("Ghulam Nabi");
        assertThat(writer.sex()).isEqualTo(Sex.MALE);
        assertThat(told.fact("Abdul Rahim Noorzai", "employer")).isEqualTo("uk-forces");
        assertThat(told.fact("Abdul Rahim Noorzai", "employment")).isEqualTo("direct");
        assertThat(told.fact("Abdul Rahim Noorzai", "role")).isEqualTo("interpreter");
        assertThat(told.fact("Abdul Rahim Noorzai", "worked-from")).isEqualTo("2009");
        assertThat(told.fact("Abdul Rahim Noorzai", "worked-to")).isEqualTo("2012");
        assertThat(told.fact("Abdul Rahim Noorzai", "threat")).isEqualTo("imminent");
        assertThat(told.fact("Abdul Rahim Noorzai", "location")).isEqualTo("Kabul");
        assertThat(told.identifiers("Abdul Rahim Noorzai"))
                .containsExactlyInAnyOrder("TAZKIRA 1399010234567", "PHONE +93700123456", "EMAIL rahim@mail.example");
    }

    @Test
    void aSolarHijriBirthIsReadAsTheGregorianDay() {
        Birth birth = told.birth("Abdul Rahim Noorzai");
        assertThat(birth.written()).isEqualTo(Birth.CalendarName.SOLAR_HIJRI);
        assertThat(birth.earliest()).isEqualTo(LocalDate.of(1987, 8, 3)).isEqualTo(birth.latest());
    }

    @Test
    void theFamilyBelongsToTheWriter() {
        assertThat(told.relation("Zarmina")).isEqualTo(Relation.Kind.PARTNER);
        assertThat(told.relation("Omid")).isEqualTo(Relation.Kind.CHILD);
        assertThat(told.relation("Yusuf")).isEqualTo(Relation.Kind.CHILD);
        assertThat(told.relation("Mirwais Noorzai")).isEqualTo(Relation.Kind.SIBLING);
        assertThat(told.people())
                .filteredOn(one -> one.relation() != null)
                .allSatisfy(one -> assertThat(one.relation())
                        .extracting(Relation::to)
                        .isEqualTo(told.person("Abdul Rahim Noorzai").number()));
    }

    @Test
    void aBrothersWorkIsNotTheWriters() {
        assertThat(told.fact("Mirwais Noorzai", "employer")).isEqualTo("uk-department");
        assertThat(told.fact("Mirwais Noorzai", "employment")).isEqualTo("contracted");
        assertThat(told.fact("Mirwais Noorzai", "role")).isEqualTo("guard");
        assertThat(told.fact("Mirwais Noorzai", "worked-from")).isEqualTo("2015");
    }

    @Test
    void whatIsNotSaidStaysUnknown() {
        FoundPerson wife = told.person("Zarmina");
        assertThat(wife.facts()).isEmpty();
        assertThat(told.fact("Abdul Rahim Noorzai", "dismissed")).isEmpty();
        assertThat(told.fact("Abdul Rahim Noorzai", "nationality")).isEmpty();
    }

    @Test
    void aDeniedFactIsNoFact() {
        Told denied = Told.in("""
                My name is Farid Karimi. I never worked for the US Army. I am not a British citizen.
                I was never dismissed. I have not been threatened by anybody so far.
                """);
        assertThat(denied.fact("Farid Karimi", "employer")).isEmpty();
        assertThat(denied.fact("Farid Karimi", "nationality")).isEmpty();
        assertThat(denied.fact("Farid Karimi", "dismissed")).isEqualTo("no");
        assertThat(denied.fact("Farid Karimi", "threat")).isEqualTo("none");
    }

    @Test
    void aNameInSmallLettersIsFoundBehindAPhraseThatNamesIt() {
        assertThat(Told.in("hello sir my name is ahmad khan son of gul agha and i need help")
                        .names())
                .containsExactly("ahmad khan");
    }

    @Test
    void theSameNameInTheOtherScriptIsAFurtherForm() {
        FoundPerson person =
                Told.in("My name is Karim Wardak (کریم وردک) and I am Afghan.").person("Karim Wardak");
        assertThat(person.furtherNames()).extracting(WrittenName::text).containsExactly("کریم وردک");
        assertThat(person.said("nationality")).containsExactly("AF");
    }
}
