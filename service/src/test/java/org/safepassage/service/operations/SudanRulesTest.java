package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.service.eligibility.Outcome.ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.NOT_ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.UNDETERMINED;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.eligibility.Outcome;
import org.safepassage.service.eligibility.Priority;
import org.safepassage.service.eligibility.Source;

class SudanRulesTest {
    private static final Instant APRIL = Instant.parse("2023-04-26T12:00:00Z");
    private static final Operation SUDAN = Operations.read(Path.of("..", "operations", "sudan-2023"));

    @Test
    void aBritishPassportHolderIsEligible() {
        assertThat(found(null, "nationality: GB")).isEqualTo(ELIGIBLE);
        assertThat(found(null, "nationality: SD")).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void partnerAndChildrenNeedEntryClearanceOfTheirOwn() {
        Findings holder = SUDAN.rules().assess(facts("nationality: GB"), APRIL);
        assertThat(found(holder, "nationality: SD", "relation: partner", "uk-entry-clearance: yes"))
                .isEqualTo(ELIGIBLE);
        assertThat(found(holder, "nationality: SD", "relation: partner", "uk-entry-clearance: no"))
                .isEqualTo(NOT_ELIGIBLE);
        assertThat(found(holder, "nationality: SD", "relation: partner")).isEqualTo(UNDETERMINED);
        assertThat(found(holder, "nationality: SD", "relation: child", "birth: 2010", "uk-entry-clearance: yes"))
                .isEqualTo(ELIGIBLE);
        assertThat(found(holder, "nationality: SD", "relation: child", "birth: 2000", "uk-entry-clearance: yes"))
                .isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void theMostVulnerableComeFirst() {
        double ill = score("medical: yes", "threat: none");
        double old = score("birth: 1950", "threat: none");
        double threatened = score("threat: imminent");
        assertThat(List.of(ill, old, threatened)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    private static Outcome found(@Nullable Findings principal, String... facts) {
        return (principal == null
                        ? SUDAN.rules().assess(facts(facts), APRIL)
                        : SUDAN.rules().assess(facts(facts), APRIL, principal))
                .outcome("british");
    }

    private static double score(String... facts) {
        return Priority.of(SUDAN.weighing(), List.of(facts(facts)), APRIL, APRIL)
                .score();
    }

    private static Facts facts(String... values) {
        Facts.Statements stated = Facts.stated(SUDAN.rules().vocabulary());
        for (String value : values) {
            String[] parts = value.split(": ", 2);
            stated.add(parts[0], parts[1], new Source("letter-1"));
        }
        return stated.build();
    }
}
