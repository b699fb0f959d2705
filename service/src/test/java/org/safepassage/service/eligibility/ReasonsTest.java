package org.safepassage.service.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.service.eligibility.Outcome.ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.NOT_ELIGIBLE;
import static org.safepassage.service.eligibility.Outcome.UNDETERMINED;
import static org.safepassage.service.eligibility.Table.facts;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Table TABLE = new Table()
            .row("H-1", ELIGIBLE, "employer: uk-forces", "threat: imminent", "dismissed: not serious (unknown: yes)");

    @Test
    void aKnownFactSaysItsValueAndWhereItIsWritten() {
        assertThat(conditions(facts("employer: uk-forces"))).contains("employer is uk-forces: yes — from letter-1");
        assertThat(conditions(facts("employer: ngo")))
                .contains("employer is ngo: no, asked is uk-forces — from letter-1");
    }

    @Test
    void anUnknownFactSaysWhomToAsk() {
        assertThat(conditions(Facts.none())).contains("threat: not known — ask the applicant or an employer");
    }

    @Test
    void nobodyIsAskedWhatWouldNotHelp() {
        assertThat(conditions(facts("employer: ngo"))).contains("threat: not known");
    }

    @Test
    void somebodyWhoClaimsThroughNobodyIsNotToldToFindAPrincipal() {
        Table table = new Table().row("H-1", ELIGIBLE, "relation: partner", "principal: eligible");
        assertThat(table.find(Facts.none()).wouldChange()).isEmpty();
    }

    @Test
    void anAssumptionIsSaidAloud() {
        assertThat(conditions(Facts.none()))
                .contains("dismissal: not known, which this rule counts as yes; asked is not serious");
    }

    @Test
    void sourcesThatDisagreeAreAllShown() {
        Facts facts = Facts.stated(Vocabulary.everywhere())
                .add("threat", "imminent", new Source("letter-1"))
                .add("threat", "none", new Source("list-2"))
                .build();
        Reason threat = TABLE.find(facts).reasons().parts().getFirst().parts().get(1);
        assertThat(threat.sentence()).startsWith("threat: sources disagree — ask");
        assertThat(threat.parts())
                .extracting(Reason::sentence)
                .containsExactly("imminent — from letter-1", "none — from list-2");
    }

    @Test
    void theTreeGoesFromTheOutcomeThroughTheRuleToTheFacts() {
        Reason root =
                TABLE.find(facts("employer: uk-forces", "threat: imminent")).reasons();
        assertThat(root.sentence()).isEqualTo("help: eligible.");
        assertThat(root.parts().getFirst().sentence()).isEqualTo("H-1: Sentence of H-1. This holds: eligible.");
        assertThat(root.parts().getFirst().parts()).hasSize(3);
    }

    @Test
    void anOpenFindingNamesTheFactsThatCouldChangeIt() {
        Finding finding = TABLE.find(facts("employer: uk-forces"));
        assertThat(finding).isInstanceOf(Finding.Undetermined.class);
        assertThat(finding.wouldChange()).extracting(Change::fact).containsExactly("threat");
    }

    @Test
    void aNegativeFindingNamesTheOneFactThatFailed() {
        Finding finding = TABLE.find(facts("employer: uk-forces", "threat: none"));
        assertThat(finding).isInstanceOf(Finding.NotEligible.class);
        assertThat(finding.wouldChange())
                .containsExactly(new Change("threat", "threat would have to be imminent for H-1"));
    }

    @Test
    void anEligibleFindingNamesWhatWasAssumed() {
        Finding finding = TABLE.find(facts("employer: uk-forces", "threat: imminent"));
        assertThat(finding).isInstanceOf(Finding.Eligible.class);
        assertThat(finding.wouldChange()).extracting(Change::fact).containsExactly("dismissed");
    }

    @Test
    void aRefusingRowThatMayHoldKeepsAnEligibleResultOpen() {
        Table table =
                new Table().row("H-1", ELIGIBLE, "employer: uk-forces").row("H-2", NOT_ELIGIBLE, "dismissed: serious");
        assertThat(table.find(facts("employer: uk-forces")).outcome()).isEqualTo(UNDETERMINED);
        assertThat(table.find(facts("employer: uk-forces", "dismissed: no")).outcome())
                .isEqualTo(ELIGIBLE);
        assertThat(table.find(facts("employer: uk-forces", "dismissed: serious"))
                        .outcome())
                .isEqualTo(NOT_ELIGIBLE);
        assertThat(table.find(facts("employer: uk-forces", "dismissed: serious"))
                        .version()
                        .rule())
                .isEqualTo("H-2");
    }

    @Test
    void aTableThatOnlyRefusesNeverSpeaksForAnybodyItDoesNotRefuse() {
        Table table = new Table().row("H-2", NOT_ELIGIBLE, "dismissed: serious");
        assertThat(table.find(facts("dismissed: no")).outcome()).isEqualTo(UNDETERMINED);
    }

    @Test
    void birthsThatDisagreeStillAnswerWhenAllSayTheSame() {
        Table table = new Table().row("H-1", ELIGIBLE, "age: < 18");
        assertThat(table.find(facts("birth: 2010", "birth: 2012")).outcome()).isEqualTo(ELIGIBLE);
        assertThat(table.find(facts("birth: 2000", "birth: 2012")).outcome()).isEqualTo(UNDETERMINED);
        assertThat(table.find(facts("birth: 2003")).outcome()).isEqualTo(UNDETERMINED);
    }

    private static List<String> conditions(Facts facts) {
        return TABLE.find(facts).reasons().parts().getFirst().parts().stream()
                .map(Reason::sentence)
                .toList();
    }
}
