package org.safepassage.linkage.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safepassage.linkage.dates.Reckoning.GREGORIAN;
import static org.safepassage.linkage.dates.Reckoning.SOLAR_HIJRI;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {
    @ParameterizedTest
    @CsvSource({
        "1357,11,22,1979-02-11", "1366,5,12,1987-08-03", "1399,12,30,2021-03-20", "1400,1,1,2021-03-21",
        "1403,1,1,2024-03-20", "1375,1,1,1996-03-20", "1298,5,28,1919-08-20", "1352,4,26,1973-07-17"
    })
    void solarHijriDaysAreThoseOfTheOfficialCalendar(int year, int month, int day, LocalDate gregorian) {
        assertThat(SolarHijri.toGregorian(year, month, day)).isEqualTo(gregorian);
        assertThat(SolarHijri.yearOf(gregorian)).isEqualTo(year);
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> BirthDate.exact(1400, 12, 30, SOLAR_HIJRI))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BirthDate.exact(2021, 2, 30, GREGORIAN))
                .isInstanceOf(java.time.DateTimeException.class);
    }

    @Test
    void aSolarHijriYearAgreesWithEitherGregorianYearItTouches() {
        BirthDate year = BirthDate.year(1366, SOLAR_HIJRI);
        assertThat(BirthAgreement.of(year, BirthDate.year(1987, GREGORIAN))).isEqualTo(BirthAgreement.SAME_YEAR);
        assertThat(BirthAgreement.of(year, BirthDate.year(1988, GREGORIAN))).isEqualTo(BirthAgreement.SAME_YEAR);
        assertThat(BirthAgreement.of(year, BirthDate.year(1990, GREGORIAN))).isEqualTo(BirthAgreement.FEW_YEARS);
    }

    @Test
    void theFirstOfJanuaryIsTrustedForItsYearOnly() {
        BirthDate clerk = BirthDate.exact(1987, 1, 1, GREGORIAN);
        BirthDate day = BirthDate.exact(1366, 5, 12, SOLAR_HIJRI);
        assertThat(BirthAgreement.of(clerk, day)).isEqualTo(BirthAgreement.SAME_YEAR);
        assertThat(BirthAgreement.of(clerk, clerk)).isEqualTo(BirthAgreement.SAME_YEAR);
    }

    @Test
    void swappedDayAndMonthIsASlip() {
        assertThat(BirthAgreement.of(BirthDate.exact(1987, 3, 8, GREGORIAN), BirthDate.exact(1987, 8, 3, GREGORIAN)))
                .isEqualTo(BirthAgreement.SLIP);
        assertThat(BirthAgreement.of(
                        BirthDate.exact(1987, 3, 8, GREGORIAN), BirthDate.exact(1365, 12, 17, SOLAR_HIJRI)))
                .isEqualTo(BirthAgreement.SAME_DAY);
    }

    @Test
    void anAgeAtADateIsABirthAboutThen() {
        BirthDate born = BirthDate.ofAge(34, LocalDate.of(2021, 8, 20));
        assertThat(born.ageOn(LocalDate.of(2021, 8, 20))).isEqualTo(34);
        assertThat(BirthAgreement.of(born, BirthDate.year(1366, SOLAR_HIJRI))).isEqualTo(BirthAgreement.ABOUT_SAME);
        assertThat(BirthAgreement.of(born, BirthDate.year(1995, GREGORIAN))).isEqualTo(BirthAgreement.TEN_YEARS);
    }
}
