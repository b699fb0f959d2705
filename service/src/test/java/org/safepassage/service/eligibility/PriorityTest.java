package org.safepassage.service.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.safepassage.service.eligibility.Table.AT;
import static org.safepassage.service.eligibility.Table.condition;
import static org.safepassage.service.eligibility.Table.facts;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTest {
    private static final Instant ARRIVED = AT.minus(Duration.ofDays(3));
    private static final Weighing WEIGHING = new Weighing(
            List.of(
                    weight(Factor.DANGER, "threat: imminent", 40, "threatened now"),
                    weight(Factor.DANGER, "threat: elevated", 20, "fears"),
                    weight(Factor.DANGER, "threat: unknown", 10, "danger not known"),
                    weight(Factor.ABILITY_TO_MOVE, "location: kabul", 15, "near the airport")),
            List.of(
                    weight(Factor.VULNERABILITY, "medical: yes", 10, "ill"),
                    weight(Factor.VULNERABILITY, "age: < 5", 6, "small child"),
                    weight(Factor.VULNERABILITY, "age: >= 65", 6, "old")),
            14,
            2,
            Instant.parse("2021-08-15T00:00:00Z"));

    @Test
    void theScoreIsTheSumOfFourPartsEachWithWords() {
        Priority priority = of(facts("threat: imminent", "location: Kabul", "medical: yes"));
        assertThat(priority.parts())
                .containsExactly(
                        new Priority.Part(Factor.DANGER, 40, "threatened now"),
                        new Priority.Part(Factor.VULNERABILITY, 10, "ill"),
                        new Priority.Part(Factor.WAIT, 6, "waiting for 3.0 days"),
                        new Priority.Part(Factor.ABILITY_TO_MOVE, 15, "near the airport"));
        assertThat(priority.score()).isEqualTo(71);
    }

    @Test
    void theMostEndangeredMemberCountsForTheFamily() {
        assertThat(of(facts("threat: elevated"), facts("threat: imminent"), facts("threat: none"))
                        .parts()
                        .getFirst())
                .isEqualTo(new Priority.Part(Factor.DANGER, 40, "threatened now"));
    }

    @Test
    void dangerNotKnownWeighsMoreThanNoDanger() {
        assertThat(of(facts("medical: no")).score())
                .isGreaterThan(of(facts("threat: none")).score());
    }

    @Test
    void needsAddUpOnceAFamilyAndOnlyToTheirLimit() {
        Priority.Part two = of(facts("birth: 2019-01-01"), facts("birth: 2020-01-01"))
                .parts()
                .get(1);
        Priority.Part all = of(facts("birth: 2019-01-01", "medical: yes"), facts("birth: 1950"))
                .parts()
                .get(1);
        assertThat(two).isEqualTo(new Priority.Part(Factor.VULNERABILITY, 6, "small child"));
        assertThat(all.points()).isEqualTo(14);
        assertThat(all.words()).isEqualTo("ill; small child; old; needs count up to 14 points");
    }

    @Test
    void timeAloneNeverChangesTheOrderOfTwoFamilies() {
        List<Facts> threatened = List.of(facts("threat: imminent"));
        List<Facts> early = List.of(facts("threat: elevated"));
        Instant late = ARRIVED.plus(Duration.ofDays(2));
        for (int days = 2; days < 40; days++) {
            Instant at = ARRIVED.plus(Duration.ofDays(days));
            Priority one = Priority.of(WEIGHING, threatened, late, at);
            Priority other = Priority.of(WEIGHING, early, ARRIVED, at);
            assertThat(one.score() - other.score()).isCloseTo(one.rank() - other.rank(), within(1e-9));
            assertThat(one.rank())
                    .isEqualTo(Priority.of(WEIGHING, threatened, late, late).rank());
        }
    }

    @Test
    void ofTwoFamiliesAlikeTheOneHeardOfFirstComesFirst() {
        List<Facts> family = List.of(facts("threat: imminent"));
        Priority first = Priority.of(WEIGHING, family, ARRIVED, AT);
        Priority second = Priority.of(WEIGHING, family, ARRIVED.plusSeconds(60), AT);
        assertThat(first.rank()).isGreaterThan(second.rank());
    }

    @Test
    void noWayLeadsFromAnAdvocateToAPoint() {
        assertThat(Factor.values())
                .extracting(Factor::code)
                .containsExactly("danger", "vulnerability", "wait", "ability to move");
        assertThat(Arrays.stream(Priority.class.getMethods())
                        .filter(m -> Modifier.isStatic(m.getModifiers()))
                        .flatMap(m -> Arrays.stream(m.getParameterTypes())))
                .containsOnly(Weighing.class, List.class, Instant.class);
    }

    private static Priority of(Facts... family) {
        return Priority.of(WEIGHING, List.of(family), ARRIVED, AT);
    }

    private static Weighing.Weight weight(Factor factor, String cell, double points, String words) {
        return new Weighing.Weight(factor, factor.code(), condition(cell), points, words);
    }
}
