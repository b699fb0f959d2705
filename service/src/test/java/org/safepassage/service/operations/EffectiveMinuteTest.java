package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.service.eligibility.Outcome.ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.NOT_ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.UNDETERMINED;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.eligibility.Moments;
import org.safepassage.service.eligibility.Outcome;
import org.safepassage.service.eligibility.Rules;
import org.safepassage.service.eligibility.Source;

class EffectiveMinuteTest {
    private static final Instant CLARIFIED = Instant.parse("2021-12-14T16:00:00Z");
    private static final Instant BEFORE = CLARIFIED.minusSeconds(1);
    private static final Rules RULES =
            Operations.read(Path.of("..", "operations", "afghanistan-2021")).rules();
    private static final Source SOURCE = new Source("letter-1");

    @Test
    void categoryFourIsUndeterminedUntilTheLastSecondBeforeItsClarification() {
        assertThat(at(BEFORE)).isEqualTo(UNDETERMINED);
        assertThat(at(CLARIFIED)).isEqualTo(ELIGIBLE);
    }

    @Test
    void anApplicationDecidedBeforeTheClarificationKeepsItsRule() {
        assertThat(after(Optional.of(BEFORE))).isEqualTo(UNDETERMINED);
    }

    @Test
    void anApplicationReceivedBeforeAndNotYetDecidedComesUnderTheNewRule() {
        assertThat(after(Optional.empty())).isEqualTo(ELIGIBLE);
    }

    @Test
    void aFindingNamesItsRuleItsEffectiveMinuteAndTheTableItStandsIn() {
        var finding = RULES.assess(closelyWorked(), CLARIFIED).in("arap-4").orElseThrow();
        assertThat(finding.version().rule()).isEqualTo("ARAP-4a");
        assertThat(finding.version().effectiveFrom()).isEqualTo(CLARIFIED);
        assertThat(finding.version().table()).isEqualTo("rules/arap.csv");
        assertThat(finding.version().sha256()).matches("[0-9a-f]{64}");
        assertThat(finding.version().text()).startsWith("ARAP-4a@2021-12-14T16:00:00Z#");
    }

    @Test
    void beforeAnyRuleIsInEffectNothingIsRefused() {
        Findings early = RULES.assess(closelyWorked(), Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(early).extracting(f -> f.outcome()).containsOnly(UNDETERMINED);
        assertThat(early.in("arap-1").orElseThrow().reasons().sentence()).contains("No rule of this category");
    }

    @Test
    void sudanTakesDoctorsFromTheTwentyNinthOfAprilOn() {
        Rules sudan = Operations.read(Path.of("..", "operations", "sudan-2023")).rules();
        Facts doctor = Facts.stated(sudan.vocabulary())
                .add("uk-resident", "yes", SOURCE)
                .add("role", "medic", SOURCE)
                .add("nhs", "yes", SOURCE)
                .build();
        assertThat(sudan.assess(doctor, Instant.parse("2023-04-28T22:59:59Z")).outcome("uk-resident"))
                .isEqualTo(NOT_ELIGIBLE);
        assertThat(sudan.assess(doctor, Instant.parse("2023-04-28T23:00:00Z")).outcome("uk-resident"))
                .isEqualTo(ELIGIBLE);
    }

    private static Outcome at(Instant at) {
        return RULES.assess(closelyWorked(), at).outcome("arap-4");
    }

    private static Outcome after(Optional<Instant> decided) {
        Moments moments = new Moments(BEFORE.minusSeconds(86_400), decided, CLARIFIED.plusSeconds(86_400));
        return RULES.assess(closelyWorked(), moments, null).outcome("arap-4");
    }

    private static Facts closelyWorked() {
        return Facts.stated(RULES.vocabulary())
                .add("worked-alongside", "yes", SOURCE)
                .add("contribution", "yes", SOURCE)
                .add("targeted", "yes", SOURCE)
                .build();
    }
}
