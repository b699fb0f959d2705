package org.safepassage.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.linkage.dates.Reckoning.GREGORIAN;
import static org.safepassage.linkage.dates.Reckoning.SOLAR_HIJRI;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.identifiers.Document;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.linkage.model.ObservedFrequencies;

class MatcherTest {
    private static final BirthDate DAY = BirthDate.exact(1987, 8, 3, GREGORIAN);
    private final Matcher matcher = Matcher.standard();

    private Comparison compare(Described a, Described b) {
        return matcher.compare(Prepared.of(a), Prepared.of(b), Frequencies.NONE);
    }

    @Test
    void onePersonInTwoScriptsAndCalendarsIsLinked() {
        Described mail = Described.named("Eng. Zalmay Stanekzai").born(BirthDate.exact(1366, 5, 12, SOLAR_HIJRI));
        Described list = Described.named("زلمی ستانکزی").born(DAY);
        Comparison comparison = compare(mail, list);
        assertThat(comparison.verdict()).isEqualTo(Verdict.LINK);
        assertThat(comparison.probability()).isGreaterThan(0.99);
    }

    @Test
    void twinsWithTheSameBirthdayAreNeverLinkedWithoutAPerson() {
        Described twin = Described.named("Farid Wardak")
                .father("Rahim")
                .born(DAY)
                .phones(List.of("0701234567"))
                .place("Kabul")
                .told("work", "interpreter");
        Described other = Described.named("Navid Wardak")
                .father("رحیم")
                .born(DAY)
                .phones(List.of("0701234567"))
                .place("کابل")
                .told("work", "interpreter");
        Comparison comparison = compare(twin, other);
        assertThat(comparison.verdict()).isNotEqualTo(Verdict.LINK);
        assertThat(comparison.cautions()).contains(Caution.TWINS);
    }

    @Test
    void halfOfANameOnOneDayOfBirthMayBeATwins() {
        Described bibi = Described.named("Bibe Wardak").father("Rahim").born(DAY);
        Described gulalai =
                Described.named("Bibi Gulalai Wardak").father("رحیم").born(DAY);
        assertThat(compare(bibi, gulalai).cautions()).contains(Caution.TWINS);
        List<Document> paper =
                List.of(Document.read("tazkira", "1401-1265-86278").orElseThrow());
        assertThat(compare(bibi.documents(paper), gulalai.documents(paper)).cautions())
                .doesNotContain(Caution.TWINS);
    }

    @Test
    void aSlipOfThePenIsNoTwin() {
        Comparison slip = compare(
                Described.named("Faima Noori").born(BirthDate.year(1990, GREGORIAN)),
                Described.named("Fatima Noori").born(BirthDate.year(1990, GREGORIAN)));
        assertThat(slip.cautions()).isEmpty();
        assertThat(slip.evidence())
                .anyMatch(one -> one.field().equals("given") && one.level().equals("slip"));
    }

    @Test
    void whatIsNotRareBesideANameIsAnotherName() {
        var frequencies = new ObservedFrequencies();
        Prepared amin = Prepared.of(Described.named("Amin Noori"));
        Prepared armin = Prepared.of(Described.named("Armin Noori"));
        Matcher counting = Matcher.standard();
        for (int i = 0; i < 1_000; i++) {
            frequencies.add(counting.counted(i % 4 == 0 ? armin : amin));
        }
        assertThat(counting.compare(amin, armin, frequencies).evidence())
                .noneMatch(one -> one.level().equals("slip"));
    }

    @Test
    void brothersAreNotOnePerson() {
        Described brother =
                Described.named("Hassan Wardak").father("Rahim Wardak").phones(List.of("0701234567"));
        Described other =
                Described.named("Hussain Wardak").father("Rahim Wardak").phones(List.of("0701234567"));
        assertThat(compare(brother, other).verdict()).isNotEqualTo(Verdict.LINK);
        assertThat(compare(brother, other).cautions()).contains(Caution.SIBLINGS);
    }

    @Test
    void fatherAndSonAreNotOnePerson() {
        Described son = Described.named("Zalmai Wardak").father("Karim Wardak").phones(List.of("0701234567"));
        Described father = Described.named("Karim Wardak").phones(List.of("0701234567"));
        assertThat(compare(son, father).verdict()).isNotEqualTo(Verdict.LINK);
        assertThat(compare(son, father).cautions()).contains(Caution.PARENT_AND_CHILD);
    }

    @Test
    void aSharedPhoneIsWeakEvidenceBetweenDifferentNames() {
        Described one = Described.named("Zalmai Wardak").phones(List.of("0701234567"));
        Described other = Described.named("Palwasha").phones(List.of("0701234567"));
        assertThat(compare(one, other).verdict()).isEqualTo(Verdict.APART);
    }

    @Test
    void sameNameAndPhoneIsOnePerson() {
        Described one = Described.named("Zalmai Wardak").phones(List.of("0701234567"));
        Described other = Described.named("زلمی").phones(List.of("+93701234567"));
        assertThat(compare(one, other).verdict()).isEqualTo(Verdict.LINK);
    }

    @Test
    void aCommonNameAloneIsNotLinked() {
        Described one = Described.named("Mohammad");
        assertThat(compare(one, Described.named("محمد")).verdict()).isEqualTo(Verdict.APART);
        assertThat(compare(Described.named("Ahmad Ahmadi"), Described.named("احمد احمدی"))
                        .verdict())
                .isNotEqualTo(Verdict.LINK);
    }

    @Test
    void twoRowsOfOneListAreNeverLinkedByTheMachine() {
        Described row =
                Described.named("Zalmai Stanikzai").father("Karim").born(DAY).source("list-1");
        assertThat(compare(row, row).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(compare(row, row).cautions()).contains(Caution.SAME_SOURCE);
        assertThat(compare(row, row.source("list-2")).verdict()).isEqualTo(Verdict.LINK);
    }

    @Test
    void missingFieldsSayNothing() {
        Described full = Described.named("Zalmai Stanikzai").father("Karim").born(DAY);
        Comparison bare = compare(full, Described.named("Zalmai Stanikzai"));
        assertThat(bare.evidence()).extracting(Evidence::field).doesNotContain("father", "birth", "phone", "sex");
    }

    @Test
    void aRareNameWeighsMoreThanACommonOne() {
        double rare = compare(Described.named("Toryalai Hotak"), Described.named("Toryalai Hotak"))
                .weight();
        double common = compare(Described.named("Ahmad Ahmadi"), Described.named("Ahmad Ahmadi"))
                .weight();
        assertThat(rare).isGreaterThan(common + 4);
    }

    @Test
    void theEvidenceAddsUpToTheWeight() {
        Document tazkira = Document.read("tazkira", "1234567").orElseThrow();
        Described one =
                Described.named("Zalmai Stanikzai").father("Karim").born(DAY).documents(List.of(tazkira));
        Comparison comparison = compare(one, one.phones(List.of("0701234567")));
        double sum = comparison.evidence().stream().mapToDouble(Evidence::bits).sum();
        assertThat(sum).isCloseTo(comparison.weight(), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(comparison.evidence())
                .allSatisfy(e -> assertThat(e.sentence()).contains("bits"));
        assertThat(comparison.modelVersion()).hasSize(16);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        Described one =
                Described.named("Mohammad Zalmai Stanikzai").father("Karim").born(BirthDate.year(1366, SOLAR_HIJRI));
        Described other = Described.named("Stanikzai Zalmai Karim").born(DAY);
        assertThat(compare(one, other).weight())
                .isCloseTo(compare(other, one).weight(), org.assertj.core.data.Offset.offset(1.0));
    }
}
