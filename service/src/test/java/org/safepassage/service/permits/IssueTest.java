package org.safepassage.service.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.OpeningRefused;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.permits.Travellers.Traveller;
import org.safepassage.service.permits.check.DocumentBinding;
import org.safepassage.service.permits.check.Rejected;
import org.safepassage.service.permits.check.RevocationList;
import org.safepassage.service.permits.check.RevokedPermit;
import org.safepassage.service.permits.check.Seal;
import org.safepassage.service.permits.check.TrustList;
import org.safepassage.service.permits.check.Verifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssueTest {
    @AutoClose
    TestService service;

    private Travellers travellers;
    private SignedIn decider;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary;
        service = TestService.in(folder);
        travellers = new Travellers(service, folder);
        decider = travellers.decider();
    }

    @Test
    void nobodyWithoutADecisionGetsOne() {
        Traveller one = travellers.somebody();
        warn(one, Choice.PAPER);

        assertThat(issue(one).left()).containsEntry(one.person(), "no-decision");
    }

    @Test
    void nobodyGetsOneUnwarnedOrAgainstTheirWill() {
        Traveller one = travellers.granted();
        assertThat(issue(one).left()).containsEntry(one.person(), "not-warned");

        warn(one, Choice.NONE);
        assertThat(issue(one).left()).containsEntry(one.person(), "wants-none");
    }

    @Test
    void whatIsIssuedIsVerifiedWithoutTheDatabaseUntilItIsRevoked() throws Rejected {
        Traveller one = travellers.granted();
        warn(one, Choice.PAPER);
        Issue.Issued issued = issue(one);
        Permit permit = issued.permits().getFirst();
        Printing.Paper paper =
                service.get(Printing.class).paper(decider.operation(), permit).orElseThrow();

        Seal seal = verifier().check(paper.text(), service.clock().instant());
        assertThat(seal.holder()).isEqualTo(one.name());
        assertThat(seal.until()).isEqualTo(permit.until()).isEqualTo(seal.from().plus(Duration.ofHours(72)));
        assertThat(seal.born()).isPresent();
        assertThat(seal.document()).contains(DocumentBinding.of(permit.serial(), one.passport()));
        assertThat(issue(one).fresh())
                .as("the same act again makes no second one")
                .isEmpty();

        service.get(Revoke.class).revoke(decider, permit.id(), "lost");
        assertThatThrownBy(() -> verifier().check(paper.text(), service.clock().instant()))
                .isInstanceOf(RevokedPermit.class);
        assertThatThrownBy(() -> service.get(Revoke.class).revoke(decider, permit.id(), "lost"))
                .isInstanceOf(PermitRefused.Over.class);
        assertThat(entries(one)).containsSequence("permit.warned", "permit.issued", "permit.revoked");
    }

    @Test
    void aMemorisedSerialLeavesNothingToBeFound() {
        Traveller one = travellers.granted();
        warn(one, Choice.SERIAL);
        Permit permit = issue(one).permits().getFirst();

        assertThat(service.get(Printing.class).paper(decider.operation(), permit))
                .isEmpty();
        assertThat(sealedRows(permit)).isZero();
    }

    @Test
    void aSecondShowingIsSaidAndIsAnEntry() {
        Traveller one = travellers.granted();
        warn(one, Choice.SERIAL);
        Permit permit = issue(one).permits().getFirst();
        Uses uses = service.get(Uses.class);

        assertThat(uses.shown(decider, permit.serial(), "torkham").isAgain()).isFalse();
        service.clock().pass(Duration.ofHours(3));
        Uses.Shown again = uses.shown(decider, permit.serial(), "spin-boldak");

        assertThat(again.before()).extracting(Uses.Use::place).containsExactly("torkham");
        assertThat(entries(one)).endsWith("permit.used", "permit.used-again");
    }

    @Test
    void whoMayNotIssueIssuesNothing() {
        SignedIn auditor = travellers.post().signedIn(Role.AUDITOR);

        assertThatThrownBy(() -> service.get(Issue.class).issue(auditor, List.of()))
                .isInstanceOf(PermitRefused.NotForThisRole.class);
    }

    @Test
    void whoHasNotTheCaseInHandNeitherPrintsNorRevokes() {
        Traveller one = travellers.granted();
        warn(one, Choice.PAPER);
        PermitId permit = issue(one).permits().getFirst().id();
        SignedIn other = travellers.post().signedIn(Role.CASEWORKER);

        assertThatThrownBy(() -> service.get(Printing.class).paper(other, permit))
                .isInstanceOf(OpeningRefused.class);
        assertThatThrownBy(() -> service.get(CasePermits.class).revoke(other, permit, "lost"))
                .isInstanceOf(CaseRefused.NotInYourHands.class);
    }

    @Test
    void noNameAndNoSecretKeyLiesInClear() throws Exception {
        Traveller one = travellers.granted();
        warn(one, Choice.PAPER);
        issue(one);

        assertThat(service.get(JdbcClient.class)
                        .sql(
                                "select count(*) from permit_sealed where encode(sealed, 'escape') like '%' || :name || '%'")
                        .param("name", one.name())
                        .query(Integer.class)
                        .single())
                .isZero();
        String keys = Files.readString(folder.resolve("keys").resolve("issuing.keys"), StandardCharsets.US_ASCII);
        String root = Files.readAllLines(folder.resolve("root")).get(3);
        assertThat(keys).doesNotContain(root.substring(0, 40));
        try (Stream<Path> files = Files.walk(folder.resolve("keys"))) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("root");
        }
    }

    private void warn(Traveller one, Choice choice) {
        service.get(Warn.class).warned(decider, List.of(one.person()), choice);
    }

    private Issue.Issued issue(Traveller one) {
        service.clock().pass(Duration.ofSeconds(1));
        return service.get(Issue.class).issue(decider, List.of(one.person()));
    }

    private Verifier verifier() throws Rejected {
        Lists lists = service.get(Lists.class);
        TrustList trust = TrustList.read(lists.trust(decider.operation()));
        return new Verifier(trust, List.of(RevocationList.read(lists.revoked(decider.operation()), trust)));
    }

    private int sealedRows(Permit permit) {
        return service.get(org.safepassage.service.audit.MachineRuns.class)
                .run(
                        decider.operation(),
                        "test",
                        () -> new org.safepassage.service.audit.MachineRuns.Done<>(
                                service.get(JdbcClient.class)
                                        .sql("select count(*) from permit_sealed where permit = :id")
                                        .param("id", permit.id().value())
                                        .query(Integer.class)
                                        .single(),
                                0));
    }

    private List<String> entries(Traveller one) {
        return service.get(JdbcClient.class)
                .sql("select code from entry where subject = :person and code like 'permit.%' order by seq")
                .param("person", one.person().value())
                .query(String.class)
                .list();
    }
}
