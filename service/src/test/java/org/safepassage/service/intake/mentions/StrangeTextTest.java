package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StrangeTextTest {

    private static final String[] BITS = {
        "My name is ",
        "Ahmad Khan",
        "نام من ",
        "زما نوم ",
        "کریم",
        "\n",
        "1. ",
        "- ",
        "(",
        ")",
        ", ",
        ": ",
        "born ",
        "1366",
        "۱۳۶۶/۵/۱۲",
        "12 Asad ",
        "my wife ",
        "children:",
        "son of ",
        "خانمم ",
        "Passport: ",
        "P0123",
        "+93",
        "0700 123 456",
        "@",
        "a@b.c",
        "s/o",
        "|",
        "\t",
        "On x, Y <a@b.c> wrote:",
        "From: ",
        "Regards,\n",
        "his ",
        "their ",
        "I ",
        "aged ",
        "99",
        "\u202E",
        "\uD83D",
        "\uDE00",
        "\u0000",
        "د ",
        "زوی",
        "is writing to you",
        "> ",
        "---",
        "MP",
        "not ",
        "never "
    };

    @Test
    void ordinaryBusinessMailHoldsNobodyInDanger() {
        assertThat(Told.from("Info Desk", "info@company.example", """
                Hi John,

                Please find attached the report from Smith and Partners. I worked with Mary on the new project in
                March 2009 and our driver will pick up Robert Jones at Heathrow Airport. Thanks to Susan for the analysis.
                Call me on 020 7946 0958 about the Kandahar Energy contract; the guard at the gate has your pass.

                Best regards,
                Robert Smith
                Vice President, Energy Trading
                """).people()).isEmpty();
    }

    @Test
    void nothingThatIsSentMakesItThrow() {
        Random random = new Random(20210815);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(random.nextInt(4) == 0 ? anyCharacters(random) : BITS[random.nextInt(BITS.length)]);
            }
            check(text.toString(), random);
        }
    }

    private static void check(String text, Random random) {
        Passage.Kind[] kinds = Passage.Kind.values();
        int cut = random.nextInt(text.length() + 1);
        List<Passage> passages = List.of(
                new Passage(text.substring(0, cut), kinds[random.nextInt(4)], 0, 0, null),
                new Passage(text.substring(cut), kinds[random.nextInt(4)], 0, cut, null));
        for (FoundPerson person :
                Told.in(Context.mail(text, text, Told.DAY), passages).people()) {
            Span span = person.name().span();
            assertThat(person.name().text()).isNotBlank();
            if (span.part() >= 0) {
                assertThat(text.substring(span.start(), span.end()))
                        .isEqualTo(person.name().text());
            }
            assertThat(person.relation() == null
                            || person.relation().to() == null
                            || person.relation().to() != person.number())
                    .isTrue();
        }
    }

    private static String anyCharacters(Random random) {
        return Stream.generate(() -> (char) random.nextInt(Character.MAX_VALUE + 1))
                .limit(random.nextInt(5))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @Test
    void aTextBeyondTheLimitIsCutAndSaysSo() {
        String filler = "word ".repeat(FindPeople.LONGEST / 5);
        String late = "My name is Karim Wardak, born 1980.\n";
        Context context = Context.mail(null, null, Told.DAY);
        assertThat(Told.FIND.in(context, List.of(Passage.own(late + filler))).cut())
                .isTrue();
        assertThat(Told.FIND.in(context, List.of(Passage.own(late + filler))).people())
                .hasSize(1);
        assertThat(Told.FIND.in(context, List.of(Passage.own(filler + late))).people())
                .isEmpty();
    }

    @Test
    void noNameIsShownWhenARecordIsPrinted() {
        Found found = Told.FIND.in(
                Context.mail("Karim Wardak", "karim@mail.example", Told.DAY),
                List.of(Passage.own("My name is Karim Wardak, son of Nabi, born 1980, tazkira 1399-0102-34567.")));
        assertThat(found.people()).hasSize(1);
        assertThat(found.toString())
                .doesNotContain("Karim")
                .doesNotContain("1399")
                .doesNotContain("Nabi");
    }
}
