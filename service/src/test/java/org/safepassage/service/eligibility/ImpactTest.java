package org.safepassage.service.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.service.eligibility.Outcome.ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.NOT_ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.UNDETERMINED;
import static org.safepassage.service.eligibility.Table.AT;
import static org.safepassage.service.eligibility.Table.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactTest {
    private static final Rules BEFORE =
            new Table().row("H-1", ELIGIBLE, "role: guard | cook").rules();
    private static final Rules AFTER = new Table()
            .row("H-1", ELIGIBLE, "role: guard | driver")
            .row("H-2", ELIGIBLE, "relation: partner", "principal: eligible")
            .rules();

    @Test
    void onlyFindingsThatChangeAreCountedByFromAndTo() {
        Impact impact = Impact.between(
                BEFORE,
                AFTER,
                Stream.of(
                        subject(facts("role: guard"), null),
                        subject(facts("role: cook", "relation: principal"), null),
                        subject(facts("role: driver"), null),
                        subject(facts("role: driver"), null),
                        subject(Facts.none(), null)));
        assertThat(impact.people()).isEqualTo(5);
        assertThat(impact.changed()).isEqualTo(3);
        assertThat(impact.findingsChanged()).isEqualTo(3);
        assertThat(impact.byCategory())
                .isEqualTo(Map.of(
                        "help",
                        Map.of(
                                new Impact.Turn(ELIGIBLE, NOT_ELIGIBLE), 1L,
                                new Impact.Turn(NOT_ELIGIBLE, ELIGIBLE), 2L)));
    }

    @Test
    void aDependantIsComparedThroughThePrincipal() {
        Facts partner = facts("role: teacher", "relation: partner");
        Impact impact = Impact.between(BEFORE, AFTER, Stream.of(subject(partner, facts("role: driver"))));
        assertThat(impact.byCategory().get("help")).containsKey(new Impact.Turn(NOT_ELIGIBLE, ELIGIBLE));
    }

    @Test
    void aCategoryThatIsGivenUpCountsAsUndeterminedAfterwards() {
        Rules none = Rules.of(Vocabulary.everywhere(), List.of(), List.of());
        Impact impact = Impact.between(BEFORE, none, Stream.of(subject(facts("role: guard"), null)));
        assertThat(impact.byCategory().get("help")).containsKey(new Impact.Turn(ELIGIBLE, UNDETERMINED));
    }

    private static Impact.Subject subject(Facts facts, @Nullable Facts principal) {
        return new Impact.Subject(facts, Moments.at(AT), principal);
    }
}
