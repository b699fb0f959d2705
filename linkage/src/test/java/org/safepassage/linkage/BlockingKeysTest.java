package org.safepassage.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.linkage.dates.Reckoning.GREGORIAN;
import static org.safepassage.linkage.dates.Reckoning.SOLAR_HIJRI;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.BlockingKey.Kind;
import org.safepassage.linkage.dates.BirthDate;

class BlockingKeysTest {
    private final Matcher matcher = Matcher.standard();

    private List<BlockingKey> keys(Described described) {
        return matcher.keys(Prepared.of(described));
    }

    @Test
    void spellingsInTwoScriptsShareAKey() {
        assertThat(keys(Described.named("Zalmay Stanekzai")))
                .containsAnyElementsOf(keys(Described.named("ستانکزی زلمی")));
    }

    @Test
    void birthsAYearApartShareAKeyInEitherCalendar() {
        Described stated = Described.named("Mohammad Karim").born(BirthDate.year(1366, SOLAR_HIJRI));
        for (int year = 1986; year <= 1989; year++) {
            Described other = Described.named("کریم").born(BirthDate.year(year, GREGORIAN));
            assertThat(keys(stated)).containsAnyElementsOf(keys(other));
        }
    }

    @Test
    void aChildNamedBesideItsFatherIsFoundWithoutAnythingElse() {
        Described mail = Described.named("نرگس").relatives(List.of("احمد ولی", "زهرا"));
        Described list = Described.named("Nargis").relatives(List.of("Ahmad Wali"));
        assertThat(keys(mail)).containsAnyElementsOf(keys(list));
        assertThat(keys(list)).extracting(BlockingKey::kind).contains(Kind.NAME_AND_RELATIVE);
    }

    @Test
    void aSlipInTheGivenNameSharesTheKeyOfTheDay() {
        Described slipped = Described.named("Shkeria Noori").born(BirthDate.exact(LocalDate.of(1979, 3, 7)));
        Described meant = Described.named("شکریه").born(BirthDate.exact(LocalDate.of(1979, 3, 7)));
        assertThat(keys(slipped)).containsAnyElementsOf(keys(meant));
        Described newYear = Described.named("شکریه").born(BirthDate.exact(LocalDate.of(1979, 1, 1)));
        assertThat(keys(newYear)).extracting(BlockingKey::kind).doesNotContain(Kind.NAME_AND_DAY);
    }

    @Test
    void aVeryCommonNameAloneIsNoKey() {
        assertThat(keys(Described.named("Mohammad"))).isEmpty();
        assertThat(keys(Described.named(""))).isEmpty();
    }

    @Test
    void keysAreBoundedAndDoNotPrintWhatTheyHold() {
        Described full = Described.named("Zalmai Karim Omar Stanikzai")
                .father("Toryalai")
                .born(BirthDate.about(1987, 9, GREGORIAN))
                .phones(List.of("0701234567", "0701234568"))
                .place("Kabul")
                .told("work", "guard")
                .relatives(List.of("Ahmad", "Zahra", "Nargis", "Farid", "Omid", "Navid", "Laila", "Hila"));
        assertThat(keys(full)).hasSizeLessThanOrEqualTo(24).doesNotHaveDuplicates();
        assertThat(keys(full).toString()).doesNotContain("70123", "KBL");
    }
}
