package org.safepassage.exercise.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SolarHijriTest {
    @Test
    void theFirstDayOfTheCrisisIsTheTwentyFourthOfAsad() {
        assertThat(SolarHijri.of(LocalDate.of(2021, 8, 15))).isEqualTo(new SolarHijri(1400, 5, 24));
    }

    @Test
    void theDayBeforeNewYearClosesALeapYear() {
        assertThat(SolarHijri.of(LocalDate.of(1988, 3, 20))).isEqualTo(new SolarHijri(1366, 12, 30));
        assertThat(SolarHijri.of(LocalDate.of(1988, 3, 21))).isEqualTo(new SolarHijri(1367, 1, 1));
    }

    @Test
    void peopleBornBeforeTheCycleBeginsHaveADateToo() {
        assertThat(SolarHijri.of(LocalDate.of(1921, 3, 20))).isEqualTo(new SolarHijri(1299, 12, 29));
    }
}
