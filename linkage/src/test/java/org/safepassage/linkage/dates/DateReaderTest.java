package org.safepassage.linkage.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.linkage.dates.Reckoning.GREGORIAN;
import static org.safepassage.linkage.dates.Reckoning.SOLAR_HIJRI;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1987-08-03",
                "3/8/1987",
                "03.08.1987",
                "19870803",
                "1987/8/3",
                "۱۹۸۷/۰۸/۰۳",
                "1987-08-03 00:00:00",
                "1987-08-03T00:00"
            })
    void oneDayInManyForms(String written) {
        assertThat(DateReader.read(written)).contains(BirthDate.exact(1987, 8, 3, GREGORIAN));
    }

    @Test
    void monthBeforeDayIsReadWhereNothingElseIsPossible() {
        assertThat(DateReader.read("08/23/1987")).contains(BirthDate.exact(1987, 8, 23, GREGORIAN));
    }

    @Test
    void solarHijriYearsAreToldByTheirNumber() {
        assertThat(DateReader.read("1366/5/12")).contains(BirthDate.exact(1366, 5, 12, SOLAR_HIJRI));
        assertThat(DateReader.read("۱۳۶۶")).contains(BirthDate.year(1366, SOLAR_HIJRI));
    }

    @Test
    void zeroMonthAndDaySayTheYearOnly() {
        assertThat(DateReader.read("1987-00-00")).contains(BirthDate.year(1987, GREGORIAN));
        assertThat(DateReader.read("1987-08-00")).contains(BirthDate.month(1987, 8, GREGORIAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "31/02/1987", "1987-13-41", "12", "1-2-3-4", "99999999999"})
    void whatIsNoDateIsNotRead(String written) {
        assertThat(DateReader.read(written)).isEmpty();
    }

    @Test
    void noTextBreaksTheReader() {
        Random random = new Random(4);
        String letters = "0123456789/-. T۰۱۲٣x";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            DateReader.read(text.toString())
                    .ifPresent(date -> assertThat(date.earliest()).isBeforeOrEqualTo(date.latest()));
        }
    }
}
