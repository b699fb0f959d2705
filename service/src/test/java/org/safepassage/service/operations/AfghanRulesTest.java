package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Finding;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.eligibility.Outcome;
import org.safepassage.service.eligibility.Rules;
import org.safepassage.service.eligibility.Source;

class AfghanRulesTest {
    private static final Instant AUGUST = Instant.parse("2021-08-22T12:00:00Z");
    private static final Rules RULES =
            Operations.read(Path.of("..", "operations", "afghanistan-2021")).rules();
    private static final List<@Nullable String> EMPLOYERS =
            Arrays.asList(null, "uk-forces", "uk-department", "other-government", "ngo", "none");
    private static final List<@Nullable String> ROLES = Arrays.asList(
            null,
            "interpreter",
            "guard",
            "driver",
            "cook",
            "adviser",
            "scholar",
            "journalist",
            "judge",
            "prosecutor",
            "campaigner",
            "soldier");
    private static final List<@Nullable Integer> AGES = Arrays.asList(null, 9, 15, 16, 17, 18, 40);

    @Test
    void everyCombinationOfWorkAndDangerIsFoundAsTheLawSaysInWords() {
        List<String> wrong = new ArrayList<>();
        everyWork(c -> compare(c, null, RULES.assess(facts(c), AUGUST), wrong));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRelationAtEveryAgeFollowsThePrincipalAsTheLawSaysInWords() {
        List<String> wrong = new ArrayList<>();
        for (AfghanOracle.Case principal : principals()) {
            Findings found = RULES.assess(facts(principal), AUGUST);
            for (String relation : List.of("principal", "partner", "child", "parent", "sibling", "additional")) {
                for (AfghanOracle.Case own : principals()) {
                    for (Integer age : AGES) {
                        AfghanOracle.Case c = as(own, relation, age);
                        compare(c, principal, RULES.assess(facts(c), AUGUST, found), wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anyoneOfWhomNothingIsWrittenIsUndeterminedEverywhere() {
        assertThat(RULES.assess(Facts.none(), AUGUST))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.UNDETERMINED);
    }

    @Test
    void aDependantWhosePrincipalIsNotFoundStaysOpenRatherThanRefused() {
        Facts partner = facts(as(principals().getLast(), "partner", 30));
        assertThat(RULES.assess(partner, AUGUST).outcome("arap-1")).isEqualTo(Outcome.UNDETERMINED);
    }

    private static void compare(
            AfghanOracle.Case c, AfghanOracle.@Nullable Case principal, Findings findings, List<String> wrong) {
        for (Finding finding : findings) {
            String category = finding.category();
            Boolean expected = principal == null
                    ? AfghanOracle.own(category, c)
                    : AfghanOracle.throughPrincipal(category, c, AfghanOracle.own(category, principal));
            if (outcome(expected) != finding.outcome() && wrong.size() < 20) {
                wrong.add(category + " " + c + " through " + principal + ": " + finding.outcome());
            }
        }
    }

    private static Outcome outcome(@Nullable Boolean expected) {
        if (expected == null) {
            return Outcome.UNDETERMINED;
        }
        return expected ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE;
    }

    private static void everyWork(Consumer<AfghanOracle.Case> each) {
        for (String employer : EMPLOYERS) {
            for (String employment : Arrays.asList(null, "direct", "contracted")) {
                for (String role : ROLES) {
                    for (String threat : Arrays.asList(null, "imminent", "elevated", "none")) {
                        for (String dismissed : Arrays.asList(null, "no", "minor", "serious")) {
                            for (Integer until : Arrays.asList(null, 2000, 2001, 2014)) {
                                for (Integer age : Arrays.asList(null, 15, 16, 40)) {
                                    each.accept(new AfghanOracle.Case(
                                            null, employer, employment, role, threat, dismissed, until, null, age));
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /** People of whom every category is sometimes found, sometimes not, and sometimes open. */
    private static List<AfghanOracle.Case> principals() {
        List<AfghanOracle.Case> people = new ArrayList<>();
        for (String nationality : Arrays.asList(null, "GB", "AF")) {
            for (String employer : Arrays.asList(null, "uk-forces", "ngo")) {
                for (String role : Arrays.asList(null, "interpreter", "judge", "cook")) {
                    people.add(new AfghanOracle.Case(
                            nationality, employer, "direct", role, "imminent", null, null, "principal", 40));
                    people.add(new AfghanOracle.Case(
                            nationality, employer, null, role, null, "serious", null, "principal", null));
                }
            }
        }
        return people;
    }

    private static AfghanOracle.Case as(AfghanOracle.Case c, String relation, @Nullable Integer age) {
        return new AfghanOracle.Case(
                c.nationality(),
                c.employer(),
                c.employment(),
                c.role(),
                c.threat(),
                c.dismissed(),
                c.workedTo(),
                relation,
                age);
    }

    private static Facts facts(AfghanOracle.Case c) {
        Source source = new Source("letter-1");
        Facts.Statements facts = Facts.stated(RULES.vocabulary());
        add(facts, "nationality", c.nationality(), source);
        add(facts, "employer", c.employer(), source);
        add(facts, "employment", c.employment(), source);
        add(facts, "role", c.role(), source);
        add(facts, "threat", c.threat(), source);
        add(facts, "dismissed", c.dismissed(), source);
        add(facts, "relation", c.relation(), source);
        add(facts, "worked-to", c.workedTo() == null ? null : Integer.toString(c.workedTo()), source);
        if (c.age() != null) {
            LocalDate birth = LocalDate.of(2021, 8, 22).minusYears(c.age()).minusDays(100);
            facts.born(birth, birth, source);
        }
        return facts.build();
    }

    private static void add(Facts.Statements facts, String fact, @Nullable String value, Source source) {
        if (value != null) {
            facts.add(fact, value, source);
        }
    }
}
