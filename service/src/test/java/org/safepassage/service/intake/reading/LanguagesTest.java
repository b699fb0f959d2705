package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safepassage.service.intake.reading.words.Languages;

class LanguagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سلام، نام من احمد است و در کابل هستم.",
                "لطفا به ما کمک کنید",
                "خانواده ما پنج نفر است",
                "من برای نیروهای انگلیس به حیث ترجمان کار کرده ام",
                "جان ما در خطر است",
                "پدرم را دیشب بردند و از او خبر نداریم",
                "شماره پاسپورت من در پایین نوشته شده",
                "ما سه روز پشت دروازه میدان هوایی بودیم",
                "طالبان خانه به خانه تلاشی می کنند",
                "او هنوز در هرات است"
            })
    void dariIsTold(String sentence) {
        assertThat(Languages.of(sentence)).isEqualTo(Language.DARI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سلام، زما نوم احمد دی او په کابل کې اوسېږم.",
                "مهرباني وکړئ زموږ سره مرسته وکړئ",
                "زموږ کورنۍ پنځه کسان دي",
                "ما د برتانوي ځواکونو سره د ژباړونکي په توګه کار کړی",
                "زموږ ژوند په خطر کې دی",
                "پلار مې پرون شپه بوتلل شو او خبر ترې نه لرو",
                "زما د پاسپورت شمیره لاندې لیکل شوې ده",
                "هغه لا تر اوسه په هرات کی دی",
                "طالبان کور په کور تلاشي کوي",
                "موږ درې ورځې د هوايي ډګر دروازې ته ولاړ وو"
            })
    void pashtoIsTold(String sentence) {
        assertThat(Languages.of(sentence)).isEqualTo(Language.PASHTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please help my family, we are at the gate.", "My name is Ahmad", "We have no news of him"})
    void englishIsTold(String sentence) {
        assertThat(Languages.of(sentence)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bitte helfen Sie uns, wir sind in der Stadt und haben nicht viel Zeit.",
                "أنا في كابل مع عائلتي ونحن في خطر كبير من هذه الجماعة",
                "Пожалуйста, помогите нам выехать из Кабула"
            })
    void anyOtherIsOther(String sentence) {
        assertThat(Languages.of(sentence)).isEqualTo(Language.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "OK"})
    void tooLittleIsUnknown(String text) {
        assertThat(Languages.of(text)).isEqualTo(Language.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please help us, we are in the city of Kabul and have no news. لطفا به ما کمک کنید، ما در کابل هستیم و جان ما در خطر است"
            })
    void twoAtLengthAreMixed(String text) {
        assertThat(Languages.of(text)).isEqualTo(Language.MIXED);
    }
}
