package org.safepassage.exercise.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Known INTERPRETER = known(
            Fact.EMPLOYER, "uk-forces", Fact.EMPLOYMENT, "direct", Fact.ROLE, "interpreter", Fact.NATIONALITY, "AF");

    @Test
    void whereNothingIsWrittenAllIsUndetermined() {
        assertThat(alone(new Known()).values()).containsOnly("undetermined");
    }

    @Test
    void aDirectlyEmployedInterpreterIsEligibleWithoutAThreatOnlyInTheSecondAndThird() {
        assertThat(alone(INTERPRETER))
                .containsEntry("arap-1", "undetermined")
                .containsEntry("arap-2", "eligible")
                .containsEntry("arap-3", "eligible")
                .containsEntry("uk-national", "not-eligible")
                .containsEntry("special-case", "not-eligible");
    }

    @Test
    void twoWritingsThatDisagreeLeaveAFactOpen() {
        Known person = known(Fact.EMPLOYER, "uk-forces", Fact.EMPLOYMENT, "direct", Fact.ROLE, "interpreter");
        person.add(Map.of(Fact.EMPLOYMENT, "contracted"));
        assertThat(alone(person)).containsEntry("arap-3", "undetermined");
    }

    @Test
    void anEmployerOutsideTheSchemeSettlesItWhateverTheContract() {
        assertThat(alone(known(Fact.EMPLOYER, "ngo"))).containsEntry("arap-3", "not-eligible");
    }

    @Test
    void aContractedLinguistOfTheForcesIsEligibleInTheSecondOnly() {
        Known person = known(Fact.EMPLOYER, "uk-forces", Fact.EMPLOYMENT, "contracted", Fact.ROLE, "interpreter");
        assertThat(alone(person)).containsEntry("arap-2", "eligible").containsEntry("arap-3", "not-eligible");
    }

    @Test
    void aContractedEmbassyGuardIsASpecialCase() {
        Known person = known(Fact.EMPLOYER, "uk-department", Fact.EMPLOYMENT, "contracted", Fact.ROLE, "guard");
        assertThat(alone(person)).containsEntry("special-case", "eligible").containsEntry("arap-2", "not-eligible");
    }

    @Test
    void aSeriousDismissalEndsTheSchemeForEmployeesAndNothingElse() {
        Known person = known(
                Fact.EMPLOYER,
                "uk-forces",
                Fact.EMPLOYMENT,
                "direct",
                Fact.ROLE,
                "journalist",
                Fact.DISMISSED,
                "serious");
        assertThat(alone(person)).containsEntry("arap-3", "not-eligible").containsEntry("special-case", "eligible");
    }

    @Test
    void aPartnerFollowsThePrincipal() {
        assertThat(with(INTERPRETER, Fact.RELATION, "partner:p")).containsEntry("arap-2", "eligible");
    }

    @Test
    void aYoungChildFollowsThePrincipalAndHasNoEmploymentOfItsOwn() {
        Known principal = known(Fact.EMPLOYER, "ngo");
        assertThat(with(INTERPRETER, Fact.RELATION, "child:p", Fact.BIRTH, "age:9"))
                .containsEntry("arap-2", "eligible");
        assertThat(with(principal, Fact.RELATION, "child:p", Fact.BIRTH, "age:9"))
                .containsEntry("arap-2", "not-eligible")
                .containsEntry("uk-national", "undetermined");
    }

    @Test
    void aChildOfUnknownAgeWaitsWhereThePrincipalIsEligible() {
        assertThat(with(INTERPRETER, Fact.RELATION, "child:p")).containsEntry("arap-2", "undetermined");
    }

    @Test
    void aGrownSonIsDecidedByDependencyWhereHisOwnAnswerIsNo() {
        assertThat(with(INTERPRETER, Fact.RELATION, "child:p", Fact.BIRTH, "1995-02-01", Fact.EMPLOYER, "private"))
                .containsEntry("arap-2", "undetermined");
    }

    @Test
    void aYearOfBirthThatStraddlesTheLimitLeavesTheAgeOpen() {
        assertThat(known(Fact.BIRTH, "2003").under(18)).isEqualTo(Truth3.UNKNOWN);
        assertThat(known(Fact.BIRTH, "2004").under(18)).isEqualTo(Truth3.YES);
        assertThat(known(Fact.BIRTH, "sh:1380").under(18)).isEqualTo(Truth3.NO);
    }

    private static Map<String, String> alone(Known person) {
        return Rules.findings(person, Optional.empty());
    }

    private static Map<String, String> with(Known principal, Object... facts) {
        return Rules.findings(known(facts), Optional.of(principal));
    }

    private static Known known(Object... facts) {
        Known known = new Known();
        for (int i = 0; i < facts.length; i += 2) {
            known.add(Map.of((Fact) facts[i], (String) facts[i + 1]));
        }
        return known;
    }
}
