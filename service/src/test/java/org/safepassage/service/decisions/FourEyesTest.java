package org.safepassage.service.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.Post;
import org.safepassage.service.casework.TakeNext;
import org.safepassage.service.database.Database;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourEyesTest {
    private static final String WHY = "No record of the employment was found, though asked for twice.";

    @AutoClose
    TestService service;

    private Post post;
    private SignedIn decider;
    private CaseId id;
    private PersonId person;
    private int men;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        post = new Post(service);
    }

    @BeforeEach
    void aCaseInADecidersHands() {
        String name = List.of(
                        "Najib Sahak",
                        "Rahim Popal",
                        "Walid Barak",
                        "Tariq Noori",
                        "Hamid Safi",
                        "Jawad Mangal",
                        "Omid Ghafari")
                .get(men++);
        service.clock().pass(Duration.ofMinutes(1));
        post.comes(
                name + " <w" + men + "@mail.example>", "help", "My name is " + name + ", born " + (1970 + men) + ".\n");
        decider = post.signedIn(Role.DECIDER);
        id = new CaseId(one("select id from family_case order by number desc limit 1"));
        service.get(TakeNext.class).take(decider, id);
        person = new PersonId(one("select person from family_member f join family_case c on c.family = f.family "
                + "where f.to_at is null order by c.number desc limit 1"));
    }

    @Test
    void aRefusalStandsOnlyWhenSomebodyElseAgrees() {
        DecisionId decision = refuse();
        SignedIn lead = checker();

        assertThat(entries()).endsWith("decision.proposed").doesNotContain("decision.refused");
        assertThatThrownBy(() -> second().agree(decider, decision)).isInstanceOf(SecondPerson.SamePerson.class);
        second().agree(lead, decision);

        assertThat(entries()).endsWith("decision.refused");
        assertThat(next()).isEqualTo("tell");
    }

    @Test
    void whoHasNotLookedCannotAgree() {
        DecisionId decision = refuse();

        assertThatThrownBy(() -> second().agree(post.signedIn(Role.LEAD), decision))
                .isInstanceOf(CaseRefused.NotInYourHands.class);
    }

    @Test
    void aDecisionThatIsNotAgreedToNeverStoodAndIsDecidedAgain() {
        DecisionId decision = refuse();
        second().disagree(checker(), decision, "facts-missing");

        assertThat(entries()).endsWith("decision.disagreed").doesNotContain("decision.refused");
        assertThat(next()).isEqualTo("decide");
        assertThat(refuse()).isNotEqualTo(decision);
    }

    @Test
    void aRefusalWithoutASentenceIsRefusedAndNothingIsKept() {
        assertThatThrownBy(() -> decide(Said.REFUSED, DecisionReason.NOT_SHOWN, ""))
                .isInstanceOf(CaseRefused.Incomplete.class);

        assertThat(entries()).noneMatch(code -> code.startsWith("decision."));
    }

    @Test
    void aGrantAgainstTheFindingNeedsASecondPersonToo() {
        decide(Said.GRANTED, DecisionReason.BEYOND_RULES, "A compelling case that the rules did not foresee.");

        assertThat(entries()).endsWith("decision.proposed");
        assertThat(next()).isEqualTo("second-check");
    }

    @Test
    void theSentenceLiesInNoColumnInClear() {
        refuse();

        assertThat(service.get(JdbcClient.class)
                        .sql("select count(*) from decision_sealed where encode(sealed, 'escape') like '%employment%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itsEntryBindsFactsAndWordsUntilSomebodyChangesEither() throws Exception {
        DecisionId decision = refuse();
        assertThat(opened(decision).bond()).isEqualTo(DecisionRows.Bond.HOLDS);
        assertThat(opened(decision).frozen().words()).isEqualTo(WHY);

        asOwner("update entry set commitment = sha256('another') where object = '" + decision.value() + "'");
        assertThat(opened(decision).bond()).isEqualTo(DecisionRows.Bond.BROKEN);
    }

    private DecisionRows.Opened opened(DecisionId decision) {
        return service.get(MachineRuns.class)
                .run(
                        decider.operation(),
                        "test",
                        () -> new MachineRuns.Done<>(
                                service.get(DecisionRows.class).frozen(decision), 1));
    }

    private void asOwner(String statement) throws Exception {
        try (Connection owner = service.get(Database.class).asOwner();
                Statement changes = owner.createStatement()) {
            changes.execute(statement);
        }
    }

    private DecisionId refuse() {
        service.clock().pass(Duration.ofSeconds(1));
        return decide(Said.REFUSED, DecisionReason.NOT_SHOWN, WHY);
    }

    private DecisionId decide(Said said, DecisionReason reason, String words) {
        String category = service.get(Operation.class).categories().getFirst().code();
        return service.get(Decide.class).decide(decider, id, person, new Verdict(category, said, reason, words));
    }

    private SignedIn checker() {
        SignedIn lead = post.signedIn(Role.LEAD);
        service.get(TakeNext.class).check(lead, id);
        return lead;
    }

    private SecondPerson second() {
        return service.get(SecondPerson.class);
    }

    private List<String> entries() {
        return service.get(JdbcClient.class)
                .sql("select code from entry where subject = :person and code like 'decision.%' order by seq")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private String next() {
        return service.get(JdbcClient.class)
                .sql("select next_action from family_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private UUID one(String sql) {
        return service.get(JdbcClient.class).sql(sql).query(UUID.class).single();
    }
}
