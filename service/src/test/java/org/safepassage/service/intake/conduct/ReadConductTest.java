package org.safepassage.service.intake.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadConductTest {
    private final ReadConduct read = new ReadConduct(List.of(
            new NamedPlace("torkham", List.of("Torkham", "تورخم"), List.of()),
            new NamedPlace("spin-boldak", List.of("Spin Boldak", "سپین بولدک", "Chaman"), List.of()),
            new NamedPlace("kabul", List.of("Abbey Gate", "میدان هوایی کابل"), List.of("Kabul"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yesterday we were turned back at Torkham by the guards.                              | torkham     | turned-back
            The Taliban did not let us pass at Torkham.                                          | torkham     | turned-back
            At Spin Boldak they wouldn't let my family through.                                  | spin-boldak | turned-back
            They sent us away from Abbey Gate three times.                                       | kabul       | turned-back
            We could not enter the airport in Kabul, the soldiers stopped us.                    | kabul       | turned-back
            On Tuesday we crossed at Torkham with my children.                                   | torkham     | passed
            The guards at Chaman let us through after we showed the letter.                      | spin-boldak | passed
            After nine hours they let us pass at Torkham.                                        | torkham     | delayed
            My brother was detained at Torkham and we came home.                                 | torkham     | detained
            They beat me with a cable at the gate of Kabul airport.                              | kabul       | beaten
            At Torkham the guards asked for money, 300 dollars each.                             | torkham     | charged
            They wanted a bribe at Spin Boldak.                                                  | spin-boldak | charged
            I am worried because they turned us back at Torkham.                                 | torkham     | turned-back
            We tried to cross at Torkham but the guards pushed us back.                          | torkham     | turned-back
            At Torkham they did not accept my visa.                                              | torkham     | turned-back
            طالبان ما را در تورخم پس گشتاندند.                                                   | torkham     | turned-back
            در سپین بولدک به ما اجازه عبور ندادند.                                               | spin-boldak | turned-back
            وقتی که به تورخم رسیدیم نگذاشتند تیر شویم.                                           | torkham     | turned-back
            دیروز از تورخم عبور کردیم.                                                           | torkham     | passed
            در دروازه میدان هوایی کابل برادرم را لت و کوب کردند.                                  | kabul       | beaten
            در تورخم از ما رشوت خواستند.                                                          | torkham     | charged
            پدرم را در سپین بولدک بازداشت کردند.                                                 | spin-boldak | detained
            په تورخم کې یې بېرته وګرځولو.                                                        | torkham     | turned-back
            طالبانو په سپین بولدک کې ونیولو.                                                     | spin-boldak | detained
            په تورخم کې یې اجازه رانکړه.                                                         | torkham     | turned-back
            پرون په تورخم کې تېر شوو.                                                            | torkham     | passed
            په تورخم کې طالبانو ووهلو.                                                           | torkham     | beaten
            """)
    void whatIsToldAsDoneAtANamedPlaceIsProposed(String words, String place, String outcome) {
        assertThat(in(words))
                .singleElement()
                .satisfies(one -> assertThat(one.place() + " " + one.outcome()).isEqualTo(place + " " + outcome));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are afraid to be turned back at Torkham.",
                "If they turn us back at Torkham we have nowhere to go.",
                "Will they let us pass at Torkham?",
                "I heard that people were turned back at Torkham.",
                "They say everybody was beaten at Torkham.",
                "We hope that the guards let us through at Spin Boldak.",
                "Tomorrow they let us pass at Torkham, God willing.",
                "They did not beat us at Torkham.",
                "Please let us know about Torkham.",
                "My family was turned back and beaten.",
                "We live in Kabul and my brother was detained.",
                "We have waited nine hours at Torkham.",
                "I was born in Chaman and worked as an interpreter.",
                "اگر طالبان ما را در تورخم پس بگردانند چه کنیم.",
                "شنیده ایم که در تورخم مردم را لت و کوب کردند.",
                "آیا در تورخم به ما اجازه دادند؟",
                "ما در سپین بولدک زندگی میکنیم.",
                "موږ په تورخم کې ژوند کوو.",
                "اورېدلي مو دي چې په تورخم کې خلک ونیول."
            })
    void fearsQuestionsHearsayAndTheFutureAreNot(String words) {
        assertThat(in(words)).isEmpty();
    }

    @Test
    void aSentenceWithoutAPlaceBelongsToThePlaceOfTheOneBeforeAndNoFurther() {
        assertThat(
                        in(
                                "We went to Torkham on Monday. The guards turned us back. My cousin lives in Kunduz. They beat him."))
                .extracting(HeardConduct::outcome)
                .containsExactly("turned-back");
        assertThat(in("I am in Torkham now. We crossed the river of my home as children."))
                .as("that somebody passed must name where")
                .isEmpty();
    }

    @Test
    void theSpanIsThatOfTheSentenceAndThePapersAreThoseItSpeaksOf() {
        String text = "Dear Sir. At Torkham the guards refused our letter and my passport! Help us.";
        HeardConduct one = read.in(List.of(new Stretch(2, 100, text))).getFirst();
        assertThat(one.part()).isEqualTo(2);
        assertThat(text.substring(one.start() - 100, one.end() - 100))
                .isEqualTo("At Torkham the guards refused our letter and my passport!");
        assertThat(one.words()).isEqualTo("At Torkham the guards refused our letter and my passport!");
        assertThat(one.papers()).containsExactly("passport", "travel-authorisation");
        assertThat(one.toString()).doesNotContain("guards");
    }

    private List<HeardConduct> in(String words) {
        return read.in(List.of(new Stretch(0, 0, words)));
    }
}
