package org.safepassage.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScoreTest {
    private static double score(String a, String b) {
        return NameScore.of(PersonName.read(a), PersonName.read(b));
    }

    @ParameterizedTest
    @CsvSource({
        "Yevgeny Oleksandrovich Petrenko, Евгений Петренко",
        "Petrenko Yevgeny, Yevgeni Petrenko",
        "Konstantinos Papadakis, Κωνσταντίνος Παπαδάκης",
        "Jonathan R. Whitfield, Jonathon Whitfield",
        "Abd al-Aziz al-Khatib, Abdulaziz Khateeb",
        "Zalmai Stanikzai, زلمی ستانکزی"
    })
    void oneNameInDifferentSpellingsScoresAboveTheThreshold(String a, String b) {
        assertThat(score(a, b)).isGreaterThanOrEqualTo(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "Jonathan Whitfield, Margaret Whitfield",
        "Yevgeny Petrenko, Mykola Petrenko",
        "Zalmai Stanikzai, Toryalai Stanikzai",
        "Petrenko, Whitfield"
    })
    void differentPeopleScoreBelowIt(String a, String b) {
        assertThat(score(a, b)).isLessThan(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "Matthew M. McDonald, Matthew Margaret McDonald",
        "Tariq bin Walid Haqqani, Tarek Haqani",
        "Abdel Fattah de la Cruz, Abdelfattah Delacruz",
        "Becky Moore, Rebecca Moore",
        "M. M. Ashdown, Matthew Marie Ashdown",
        "Jurij Hohlov, Yuri Khokhlov",
        "Iakov Shuvalov, Yakov Chouvalov",
        "Pedro Antonio Saldivar Quintero, Pedro Saldivar de Quintero"
    })
    void namesAsWrittenMatchThroughInitialsFathersAndBlanks(String a, String b) {
        assertThat(NameScore.of(a, b)).isGreaterThanOrEqualTo(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({"Gregory Martin II, Gregory Martin III", "Victor Johnson, Victoria Johnson", "Julio Reyes, Julia Reyes"
    })
    void generationsAndEndingsTellPeopleApart(String a, String b) {
        assertThat(NameScore.of(a, b)).isLessThan(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "Jorge Enrique Mendoza Saldivar, Jorge Enrique Mendoza Quintero",
        "Muhammad Ahmad Ali Haddad, Muhammad Ahmad Omar Haddad"
    })
    void aPartThatTheOtherNameContradictsOutweighsThreeThatAgree(String a, String b) {
        assertThat(NameScore.of(a, b)).isLessThan(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "Walid ben Salah Trabelsi, Walid ben Omrane Trabelsi",
        "Tarek bin Yusuf al-Basri, Yusuf bin Tarek al-Basri",
        "Walid Farouk Nader Hasan al-Basri, Walid Farouk Nader Hasan al-Kufi",
        "Nader Farouk Omar Ahmed el-Banna, Nader Farouk Omar Mohamed el-Banna"
    })
    void whoeverHasAnotherFatherOrFamilyIsSomebodyElse(String a, String b) {
        assertThat(NameScore.of(a, b)).isLessThan(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({"Walid ben Salah Trabelsi, Waleed bin Saleh Trabelsi", "Walid ben Salah, Walid Salah Trabelsi"})
    void aFatherWhoIsSpeltOtherwiseIsTheSame(String a, String b) {
        assertThat(NameScore.of(a, b)).isGreaterThanOrEqualTo(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "7amid Karimi, Hamid Karimi",
        "Sa3id 5alili, Said Khalili",
        "Pet0r B1lak, Petor Bilak",
        "9ader Sale7, 9ader Saleh"
    })
    void digitsTypedForLettersAreRead(String a, String b) {
        assertThat(NameScore.of(a, b)).isGreaterThanOrEqualTo(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({"JP Morel, Jean-Pierre Morel", "Morel JP, Jean Pierre Morel"})
    void initialsWrittenAsOneWordAreParted(String a, String b) {
        assertThat(NameScore.of(a, b)).isGreaterThanOrEqualTo(NameScore.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({"'',Zalmai", "'  ','  '", "'...',Zalmai"})
    void anEmptyNameScoresNothing(String a, String b) {
        assertThat(score(a, b)).isZero();
    }
}
