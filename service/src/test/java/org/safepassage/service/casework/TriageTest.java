package org.safepassage.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
import org.safepassage.service.people.MentionId;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriageTest {
    @AutoClose
    TestService service;

    private Post post;
    private int men;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        post = new Post(service);
    }

    @BeforeEach
    void everythingBeforeIsInOtherHands() {
        SignedIn other = post.signedIn(Role.CASEWORKER);
        while (service.get(TakeNext.class).take(other).isPresent()) {
            service.clock().pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void twoWhoAskForTheNextCaseGetTwoCasesInOrderOfRank() {
        wrote("in hiding since the Taliban came to my house and said they will kill me");
        wrote("I wish to know how to apply");
        List<Double> ranks = jdbc().sql("""
                select rank from family_case where state = 'proposed' and owner is null order by rank desc""").query(Double.class).list();

        CaseId first = take(post.signedIn(Role.CASEWORKER));
        CaseId second = take(post.signedIn(Role.CASEWORKER));

        assertThat(first).isNotEqualTo(second);
        assertThat(List.of(rank(first), rank(second))).isEqualTo(ranks.subList(0, 2));
    }

    @Test
    void aNewCaseIsOpenedAndUndoneWithinTwentySecondsAndReversedLater() {
        UUID message = wrote("I worked for the embassy");
        SignedIn who = post.signedIn(Role.CASEWORKER);
        CaseId id = take(who);

        UUID act = triage().dispose(who, message, newCases(message));
        assertThat(state(id)).isEqualTo("open");
        assertThat(standing(message)).containsOnly("new-case");

        triage().undo(who, act);
        assertThat(state(id)).isEqualTo("proposed");
        assertThat(standing(message)).isEmpty();

        UUID again = triage().dispose(who, message, newCases(message));
        service.clock().pass(Duration.ofSeconds(21));
        assertThatThrownBy(() -> triage().undo(who, again)).isInstanceOf(CaseRefused.TooLateToUndo.class);
        assertThat(state(id)).isEqualTo("open");
        triage().reverse(who, again);
        assertThat(state(id)).isEqualTo("proposed");
        assertThat(entries(id)).contains("case.opened", "case.opening-reversed");
    }

    @Test
    void aMentionGivenToAKnownPersonJoinsTheirCaseAndIsPartedAgainByReverse() {
        UUID earlier = wrote("I worked for the embassy");
        UUID later = wrote("I was a guard");
        SignedIn who = post.signedIn(Role.CASEWORKER);
        CaseId one = take(who);
        CaseId other = take(who);
        MentionId mention = mentions(later).getFirst();
        MentionId known = mentions(earlier).getFirst();
        CaseId left = caseOf(mention);
        CaseId kept = caseOf(known);
        assertThat(List.of(left, kept)).containsExactlyInAnyOrder(one, other);

        UUID act = triage().dispose(who, later, List.of(Wish.known(mention, known, 7)));
        assertThat(person(mention)).isEqualTo(person(known));
        assertThat(state(left)).isEqualTo("joined");
        assertThat(caseOf(mention)).isEqualTo(kept);
        assertThat(standing(later)).containsOnly("added-to-case");

        service.clock().pass(Duration.ofMinutes(5));
        triage().reverse(who, act);

        assertThat(person(mention)).isNotEqualTo(person(known));
        assertThat(caseOf(mention)).isEqualTo(left);
        assertThat(state(left)).isEqualTo("proposed");
        assertThat(standing(later)).isEmpty();
    }

    @Test
    void whatTheMachineGaveIsReversedByWhoHasTheCaseAndGivenByAPerson() {
        wrote("they will kill me, I am in hiding");
        men--;
        UUID again = wrote("I wrote before and had no answer");
        assertThat(standing(again)).containsOnly("added-to-case");
        SignedIn who = post.signedIn(Role.CASEWORKER);
        assertThatThrownBy(() -> triage().reverseMachine(who, again)).isInstanceOf(CaseRefused.NotInYourHands.class);
        take(who);

        assertThat(service.get(TriagePages.class).of(who, again).acts()).hasSize(1);
        triage().reverseMachine(who, again);
        assertThat(standing(again)).isEmpty();
        assertThatThrownBy(() -> triage().reverseMachine(who, again)).isInstanceOf(CaseRefused.AlreadyDone.class);

        triage().dispose(who, again, newCases(again));
        assertThat(standing(again)).containsOnly("new-case");
    }

    @Test
    void aMessageInOtherHandsIsRefusedAndNothingIsWritten() {
        UUID message = wrote("I worked for the embassy");
        take(post.signedIn(Role.CASEWORKER));
        SignedIn other = post.signedIn(Role.CASEWORKER);

        assertThatThrownBy(() -> triage().dispose(other, message, newCases(message)))
                .isInstanceOf(CaseRefused.NotInYourHands.class);

        assertThat(standing(message)).isEmpty();
    }

    @Test
    void noMentionGetsTwoOutcomes() {
        UUID message = wrote("I worked for the embassy");
        SignedIn who = post.signedIn(Role.CASEWORKER);
        take(who);
        triage().dispose(who, message, newCases(message));
        service.get(TakeNext.class);

        assertThatThrownBy(() -> triage().dispose(who, message, newCases(message)))
                .isInstanceOf(CaseRefused.class);
    }

    @Test
    void anOrderThatPutsACaseFirstNamesWhoOrderedItAndWhomItDisplaced() {
        wrote("they will kill me, I am in hiding");
        UUID calm = wrote("I wish to know how to apply");
        CaseId id = caseOf(mentions(calm).getFirst());
        SignedIn lead = post.signedIn(Role.LEAD);
        var order = new PutFirst.Order(
                "A. Minister, Foreign Office", "minister", "other", "Asked for by telephone this morning");

        assertThatThrownBy(() ->
                        service.get(PutFirst.class).put(lead, id, new PutFirst.Order("", "minister", "other", "")))
                .isInstanceOf(CaseRefused.Incomplete.class);
        int displaced = service.get(PutFirst.class).put(lead, id, order);

        assertThat(take(post.signedIn(Role.CASEWORKER))).isEqualTo(id);
        assertThat(jdbc().sql("select count(*) from override_displaced")
                        .query(Integer.class)
                        .single())
                .isEqualTo(displaced);
        assertThat(entries(id)).contains("case.overridden");
    }

    /** A mail of a man whom nobody has named before. */
    private UUID wrote(String words) {
        men++;
        service.clock().pass(Duration.ofMinutes(1));
        String name = List.of(
                        "Ahmad Karimi",
                        "Najib Sahak",
                        "Rahim Popal",
                        "Walid Barak",
                        "Tariq Noori",
                        "Hamid Safi",
                        "Jawad Mangal",
                        "Zalmai Durrani",
                        "Faisal Wardak",
                        "Idris Hotak",
                        "Qasim Tokhi",
                        "Yusuf Ludin")
                .get(men - 1);
        return post.comes(
                name + " <writer" + men + "@mail.example>",
                "help",
                "My name is " + name + ", born " + (1970 + men) + ". " + words + ". My phone is +93 70 55501"
                        + (10 + men) + ".\n");
    }

    private CaseId take(SignedIn who) {
        Optional<CaseId> taken = service.get(TakeNext.class).take(who);
        assertThat(taken).isPresent();
        return taken.get();
    }

    private List<Wish> newCases(UUID message) {
        return mentions(message).stream().map(Wish::newCase).toList();
    }

    private List<MentionId> mentions(UUID message) {
        return jdbc()
                .sql("select id from mention where message = :message and role <> 'advocate' order by ordinal")
                .param("message", message)
                .query(UUID.class)
                .list()
                .stream()
                .map(MentionId::new)
                .toList();
    }

    private UUID person(MentionId mention) {
        return jdbc().sql("select person from membership where mention = :mention and to_at is null")
                .param("mention", mention.value())
                .query(UUID.class)
                .single();
    }

    private CaseId caseOf(MentionId mention) {
        return new CaseId(jdbc().sql("""
                select c.id from membership m join family_member f on f.person = m.person and f.to_at is null
                join family_case c on c.family = f.family and c.state in ('proposed', 'open')
                where m.mention = :mention and m.to_at is null""")
                .param("mention", mention.value())
                .query(UUID.class)
                .single());
    }

    private String state(CaseId id) {
        return jdbc().sql("select state from family_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private double rank(CaseId id) {
        return jdbc().sql("select rank from family_case where id = :id")
                .param("id", id.value())
                .query(Double.class)
                .single();
    }

    private List<String> standing(UUID message) {
        return jdbc().sql("select outcome from disposition where message = :message and reversed_at is null")
                .param("message", message)
                .query(String.class)
                .list();
    }

    private List<String> entries(CaseId id) {
        return jdbc().sql("select code from entry where subject = :id order by seq")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private Triage triage() {
        return service.get(Triage.class);
    }

    private JdbcClient jdbc() {
        return service.get(JdbcClient.class);
    }
}
