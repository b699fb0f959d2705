package org.safepassage.service.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safepassage.service.eligibility.Outcome.ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.NOT_ELIGIBLE;
import static org.safepassage.service.eligibility.Table.condition;
import static org.safepassage.service.eligibility.Table.facts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    @ParameterizedTest
    @CsvSource({
        "< 2001, 2000, 2001",
        "<= 2001, 2001, 2002",
        "> 2001, 2002, 2001",
        ">= 2001, 2001, 2000",
        "2001, 2001, 2002",
        "= 2001, 2001, 2000",
        "2001..2003, 2003, 2004",
        "2001 .. 2003, 2001, 2000"
    })
    void comparisonsHoldUpToTheirEdge(String cell, String inside, String outside) {
        Table table = new Table().row("R", ELIGIBLE, "worked-to: " + cell);
        assertThat(table.find(facts("worked-to: " + inside)).outcome()).isEqualTo(ELIGIBLE);
        assertThat(table.find(facts("worked-to: " + outside)).outcome()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void aListOfWordsIsAnyOfThemAndNotIsNoneOfThem() {
        Table any = new Table().row("R", ELIGIBLE, "role: guard|driver");
        Table none = new Table().row("R", ELIGIBLE, "role: not guard | driver");
        assertThat(any.find(facts("role: driver")).outcome()).isEqualTo(ELIGIBLE);
        assertThat(none.find(facts("role: driver")).outcome()).isEqualTo(NOT_ELIGIBLE);
        assertThat(none.find(facts("role: cook")).outcome()).isEqualTo(ELIGIBLE);
    }

    @Test
    void somebodyIsUnderEighteenUntilTheDayOfTheBirthday() {
        Table table = new Table().row("R", ELIGIBLE, "age: < 18");
        assertThat(table.find(facts("birth: 2003-08-23")).outcome()).isEqualTo(ELIGIBLE);
        assertThat(table.find(facts("birth: 2003-08-22")).outcome()).isEqualTo(NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            role: gaurd           ; 'gaurd' is not a word of role. Did you mean 'guard'?
            role: guard |         ; A word is missing.
            role: guard (perhaps) ; Write (unknown: yes) or (unknown: no) at the end.
            role: guard (unknown: maybe) ; 'maybe' is no assumption.
            nationality: British  ; Write a two-letter country code such as GB or AF.
            worked-to: after 2001 ; Write < 18, <= 17, > 17, >= 18, 18, or a range such as 16..17.
            age: 17..16           ; The range ends before it begins. Write 16..17.
            age: child            ; 'child' is no comparison for age.
            principal: elligible  ; Did you mean 'eligible'?
            birth: 1990           ; Use the column 'age', such as < 18.
            """)
    void whatCannotBeReadSaysWhatToWriteInstead(String cell, String message) {
        assertThatThrownBy(() -> condition(cell))
                .isInstanceOf(UnreadableCondition.class)
                .hasMessageContaining(message);
    }
}
