package org.safepassage.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.linkage.model.ObservedFrequencies;

/** What a message tells around a person: of whom a child is, who wrote, and what is said in codes. */
class SurroundingsWeighedTest {
    private final Matcher matcher = Matcher.standard();

    private Comparison compare(Described a, Described b) {
        return matcher.compare(Prepared.of(a), Prepared.of(b), Frequencies.NONE);
    }

    private static double bits(Comparison comparison, String field) {
        return comparison.evidence().stream()
                .filter(one -> one.field().equals(field))
                .mapToDouble(Evidence::bits)
                .sum();
    }

    @Test
    void ofWhomOneIsAChildCountsByTheGivenName() {
        Described one = Described.named("Palwasha").parent("Zalmay Popal");
        assertThat(bits(compare(one, Described.named("Palwasha").parent("Zalmai Noorzai")), "parent"))
                .isPositive();
        assertThat(bits(compare(one, Described.named("پلوشه").father("زلمی")), "parent"))
                .isPositive();
        assertThat(bits(compare(one, Described.named("Palwasha Zalmay")), "parent"))
                .isPositive();
        assertThat(bits(compare(one, Described.named("Palwasha").parent("Rahim Popal")), "parent"))
                .isNegative();
    }

    @Test
    void anInferredFatherSpeaksLessAgainstOneThanAStatedOne() {
        double told = bits(
                compare(
                        Described.named("Palwasha").parent("Zalmay"),
                        Described.named("Palwasha").parent("Rahim")),
                "parent");
        double stated = bits(
                compare(
                        Described.named("Palwasha").father("Zalmay"),
                        Described.named("Palwasha").father("Rahim")),
                "father");
        assertThat(told).isGreaterThan(stated + 1);
    }

    @Test
    void nobodyIsTheChildOfATribe() {
        Comparison comparison = compare(
                Described.named("Palwasha").parent("Ahmadzai"),
                Described.named("Palwasha").father("Rahim"));
        assertThat(bits(comparison, "parent")).isZero();
    }

    @Test
    void whoStandsInAnAnswerIsFoundInTheLetterAndNotAmongRelatives() {
        Described letter = Described.named("Ahmad").written(null, List.of("1"));
        Comparison answer = compare(letter, Described.named("Ahmad").written(null, List.of("2", "1")));
        assertThat(bits(answer, "letters")).isGreaterThan(8);
        assertThat(answer.evidence())
                .filteredOn(one -> one.field().equals("letters"))
                .allMatch(one -> one.relativeBits() == 0);
        assertThat(bits(compare(letter, Described.named("Ahmad").written(null, List.of("3"))), "letters"))
                .isZero();
    }

    @Test
    void anOfficeThatWritesOfHundredsTellsNothingByWriting() {
        var observed = new ObservedFrequencies();
        for (int i = 0; i < 2_000; i++) {
            String writer = i < 500 ? "office" : "private" + i / 2;
            observed.add(matcher.counted(Prepared.of(Described.named("Ahmad").written(writer, List.of()))));
        }
        assertThat(writtenBy("private800", observed)).isPositive();
        assertThat(writtenBy("office", observed)).isZero();
    }

    private double writtenBy(String writer, Frequencies frequencies) {
        Prepared one = Prepared.of(Described.named("Ahmad").written(writer, List.of()));
        return bits(matcher.compare(one, one, frequencies), "letters");
    }

    @Test
    void aRareNationalitySaysMoreThanACommonOne() {
        var observed = new ObservedFrequencies();
        for (int i = 0; i < 1_000; i++) {
            Described one = Described.named("Ahmad");
            observed.add(matcher.counted(
                    Prepared.of(i % 2 == 0 ? one : one.told("nationality", i % 20 == 1 ? "GB" : "AF"))));
        }
        assertThat(alike("GB", "GB", observed)).isGreaterThan(2);
        assertThat(alike("AF", "AF", observed)).isBetween(0.0, 0.3);
        assertThat(alike("AF", "GB", observed)).isNegative();
    }

    private double alike(String one, String other, Frequencies frequencies) {
        return bits(
                matcher.compare(
                        Prepared.of(Described.named("Ahmad").told("nationality", one)),
                        Prepared.of(Described.named("Ahmad").told("nationality", other)),
                        frequencies),
                "nationality");
    }
}
