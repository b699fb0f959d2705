package org.safepassage.service.intake.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safepassage.service.intake.mentions.Birth.Precision;

class BirthsAndNumbersTest {

    private static Birth birth(String words) {
        return Told.in("My name is Karim Wardak. I was " + words + ".").birth("Karim Wardak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "born on 12/05/1987 | 1987-05-12", "born 1987-05-12 | 1987-05-12", "born on 12.05.87 | 1987-05-12",
                "born on 12 May 1987 | 1987-05-12", "born on May 12, 1987 | 1987-05-12",
                        "born on the 1st of May 1987 | 1987-05-01",
                "born on 5-Nov-1981 | 1981-11-05", "born 12 Asad 1366 | 1987-08-03", "born ۱۳۶۶/۵/۱۲ | 1987-08-03",
                "born ١٣٦٦-٥-١٢ | 1987-08-03", "born 1366/5/12 | 1987-08-03", "born on 31.12.1980 | 1980-12-31"
            })
    void anExactBirthIsReadHoweverItIsWritten(String words, LocalDate day) {
        Birth birth = birth(words);
        assertThat(birth.precision()).isEqualTo(Precision.EXACT);
        assertThat(birth.earliest()).isEqualTo(day).isEqualTo(birth.latest());
    }

    @Test
    void aYearAloneIsTheWholeYear() {
        assertThat(birth("born in 1366").earliest()).isEqualTo(LocalDate.of(1987, 3, 21));
        assertThat(birth("born in 1366").latest()).isEqualTo(LocalDate.of(1988, 3, 20));
        assertThat(birth("born around 1980").precision()).isEqualTo(Precision.ABOUT);
        assertThat(birth("born in May 1987").precision()).isEqualTo(Precision.MONTH);
    }

    @Test
    void anAgeCountsFromTheMessagesDay() {
        Birth birth = Told.in("My son Omid is 12 years old.").birth("Omid");
        assertThat(birth.age()).isEqualTo(12);
        assertThat(birth.latest()).isEqualTo(Told.DAY.minusYears(12));
        assertThat(birth.earliest()).isEqualTo(Told.DAY.minusYears(13).plusDays(1));
    }

    @Test
    void anOrderOfDayAndMonthThatWasAssumedSaysSo() {
        assertThat(birth("born on 05/06/1987").orderAssumed()).isTrue();
        assertThat(birth("born on 25/06/1987").orderAssumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone 0700 123 456 | PHONE +93700123456", "call me on 0093700123456 | PHONE +93700123456",
                "WhatsApp +44 7700 900123 | PHONE +447700900123", "mobile: +93 (0)70 012 3456 | PHONE +93700123456",
                "my number is ۰۷۰۰۱۲۳۴۵۶ | PHONE +93700123456", "passport no. P01234567 | PASSPORT P01234567",
                "passport number 526487159 | PASSPORT 526487159", "tazkira 1399-0102-34567 | TAZKIRA 1399010234567",
                "tazkira no 123456 | TAZKIRA 123456", "staff ID LEC-00369 | SERVICE LEC00369",
                "email karim@mail.example | EMAIL karim@mail.example", "ARAP reference AB-12345 | CASE_NUMBER AB12345"
            })
    void anIdentifierIsReadInTheOneFormThatCompares(String words, String identifier) {
        assertThat(Told.in("My name is Karim Wardak, born 1980, " + words + ".").identifiers("Karim Wardak"))
                .containsExactly(identifier);
    }

    @Test
    void aNumberWithoutASignOfItsKindIsLeftAlone() {
        assertThat(Told.in("My name is Karim Wardak, born 1980. We waited 12345678 hours.")
                        .identifiers("Karim Wardak"))
                .isEmpty();
    }
}
