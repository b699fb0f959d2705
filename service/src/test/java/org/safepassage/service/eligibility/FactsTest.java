package org.safepassage.service.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Source LETTER = new Source("letter-1");
    private static final Source LIST = new Source("list-2");

    @Test
    void theSameValueFromTwoSourcesIsKnownWithBoth() {
        Facts facts =
                stated().add("role", "guard", LETTER).add("role", "guard", LIST).build();
        assertThat(facts.state("role")).isEqualTo(new FactState.Known(new Value.Word("guard"), List.of(LETTER, LIST)));
    }

    @Test
    void twoValuesAreAConflictThatKeepsBoth() {
        Facts facts =
                stated().add("role", "guard", LETTER).add("role", "cook", LIST).build();
        assertThat(facts.state("role"))
                .isInstanceOfSatisfying(
                        FactState.Conflicting.class,
                        c -> assertThat(c.statements()).hasSize(2));
    }

    @Test
    void birthsThatOverlapAgreeOnWhatTheyShare() {
        Facts facts = stated().add("birth", "1990", LETTER)
                .add("birth", "1990-05", LIST)
                .build();
        assertThat(facts.state("birth"))
                .isInstanceOfSatisfying(
                        FactState.Known.class,
                        k -> assertThat(k.value())
                                .isEqualTo(new Value.Born(LocalDate.of(1990, 5, 1), LocalDate.of(1990, 5, 31))));
    }

    @Test
    void birthsThatDoNotOverlapAreAConflict() {
        Facts facts =
                stated().add("birth", "1990", LETTER).add("birth", "1992", LIST).build();
        assertThat(facts.state("birth")).isInstanceOf(FactState.Conflicting.class);
    }

    @Test
    void nobodyCanStateAnAgeAPrincipalsFindingOrAWordOutsideTheList() {
        assertThatThrownBy(() -> stated().add("age", "17", LETTER)).isInstanceOf(UnknownFact.class);
        assertThatThrownBy(() -> stated().add("principal", "eligible", LETTER)).isInstanceOf(UnknownFact.class);
        assertThatThrownBy(() -> stated().add("role", "astronaut", LETTER)).isInstanceOf(UnknownFact.class);
        assertThatThrownBy(() -> stated().add("role", new Value.Whole(3), LETTER))
                .isInstanceOf(UnknownFact.class);
        assertThatThrownBy(() -> stated().add("shoe-size", "42", LETTER)).isInstanceOf(UnknownFact.class);
    }

    @Test
    void whatIsKeptBesideADecisionGivesTheSameFactsBack() {
        Facts facts = stated().add("role", "guard", LETTER)
                .add("role", "cook", LIST)
                .add("worked-to", "2014", LETTER)
                .add("nationality", "af", LETTER)
                .born(LocalDate.of(1990, 1, 1), LocalDate.of(1991, 12, 31), LIST)
                .build();
        Facts.Statements again = stated();
        facts.statements().forEach(s -> s.sources().forEach(from -> again.add(s.fact(), s.value(), from)));
        assertThat(again.build()).isEqualTo(facts);
    }

    @Test
    void noTextFormShowsAValue() {
        Facts facts = stated().add("location", "kabul", LETTER).build();
        assertThat(facts + " " + facts.state("location") + " " + facts.statements())
                .doesNotContain("kabul");
    }

    private static Facts.Statements stated() {
        return Facts.stated(Vocabulary.everywhere());
    }
}
