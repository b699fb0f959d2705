package org.safepassage.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.NewAccount;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.TakeNext;
import org.safepassage.service.decisions.Decide;
import org.safepassage.service.decisions.DecisionReason;
import org.safepassage.service.decisions.Said;
import org.safepassage.service.decisions.Verdict;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.CallForwards;
import org.safepassage.service.movement.How;
import org.safepassage.service.movement.PassageOutcome;
import org.safepassage.service.movement.Passages;
import org.safepassage.service.movement.Report;
import org.safepassage.service.movement.Serials;
import org.safepassage.service.movement.ToBeTold;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.settlement.GrantLeave;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family of the second operation goes the whole way by its own rules, places and serials; commands name the operation once. */
class SecondOperationTest {
    private static final String MAIL = """
            From: Amal Idris <amal.idris@mail.example>
            To: help@safepassage.example
            Subject: British family in Khartoum
            Date: Tue, 25 Apr 2023 09:12:00 +0200
            Message-ID: <amal-1@mail.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Dear Sir or Madam,

            My name is Amal Osman Idris, born 4 May 1984. I am a British citizen, British passport number 533401298.
            My husband is Omar Hassan Idris, born 12 March 1980.
            My daughter is Salma Idris, born 2016.
            We are in Khartoum. My phone is 0912 345 678.

            Amal Osman Idris
            """;
    private static final String ALERT = """
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>strike</identifier><sender>w@example.org</sender>
            <sent>%s</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
            <info><category>Security</category><event>Fire on the airfield</event><urgency>Immediate</urgency>
            <severity>Extreme</severity><certainty>Observed</certainty>
            <area><areaDesc>The airfield north of the city</areaDesc><circle>15.80,32.49 3</circle></area></info></alert>
            """;

    @TempDir
    Path folder;

    private Instant now;
    private PersonId principal;

    @BeforeEach
    void start() {
        now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void aBritishFamilyInSudanGoesTheWholeWay() throws Exception {
        Path mail = Files.writeString(folder.resolve("amal.eml"), MAIL);
        Spoken taken = by("intake", mail.toString(), "--operation", "../operations/sudan-2023");
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.json().get("received").asInt()).isEqualTo(1);

        isFoundEligibleAndGranted();
        hasSeatsOnASerialOfThisOperation();
        isCalledForwardAndToldAndWithdrawnByAnAlertForItsPlace();
        isGivenPapersThatHoldWithFilesAlone();
        landsAndNeedsNoLeaveByItsOwnRule();

        Spoken other = by("serial", "list", "--operation", "../operations/afghanistan-2021");
        assertThat(other.out()).contains("kabul").doesNotContain("wadi-saeedna");
    }

    private void isFoundEligibleAndGranted() {
        try (TestInstallation sudan = sudan()) {
            JdbcClient jdbc = sudan.get(JdbcClient.class);
            principal = new PersonId(jdbc.sql("""
                    select person from finding where category = 'british' and outcome = 'eligible' and superseded_at is null""").query(UUID.class).single());
            CaseId familyCase = new CaseId(
                    jdbc.sql("""
                    select c.id from family_case c join family_member m on m.family = c.family and m.to_at is null
                    where m.person = ?""").param(principal.value()).query(UUID.class).single());
            SignedIn decider = somebody(sudan, Role.DECIDER);
            sudan.get(TakeNext.class).take(decider, familyCase);
            sudan.get(Decide.class)
                    .decide(
                            decider,
                            familyCase,
                            principal,
                            new Verdict("british", Said.GRANTED, DecisionReason.FOLLOWS_FINDING, ""));
        }
    }

    private void hasSeatsOnASerialOfThisOperation() {
        Spoken planned = by(
                "serial",
                "plan",
                "wadi-saeedna-31",
                "--kind",
                "flight",
                "--from",
                "wadi-saeedna",
                "--to",
                "larnaca",
                "--leaves",
                now.plus(Duration.ofDays(2)).toString(),
                "--seats",
                "10",
                "--laps",
                "1");
        assertThat(planned.code()).as(planned.err()).isZero();
        assertThat(by(
                                "serial",
                                "plan",
                                "kabul-1",
                                "--from",
                                "kabul",
                                "--to",
                                "larnaca",
                                "--leaves",
                                now.plus(Duration.ofDays(2)).toString(),
                                "--seats",
                                "10")
                        .code())
                .as("places of another operation are not known")
                .isEqualTo(2);
        Spoken assigned = by("serial", "assign");
        assertThat(assigned.code()).as(assigned.err()).isZero();
        assertThat(assigned.json().get("families").asInt()).isEqualTo(1);
    }

    private void isCalledForwardAndToldAndWithdrawnByAnAlertForItsPlace() throws Exception {
        assertThat(call().json().get("issued").asInt()).isEqualTo(1);
        try (TestInstallation sudan = sudan()) {
            SignedIn planner = somebody(sudan, Role.PLANNER);
            var called = sudan.get(CallForwards.class).in(planner.operation(), Set.of(CallForwardState.ISSUED));
            sudan.get(CallForwards.class)
                    .deliver(planner, called.stream().map(one -> one.id()).toList(), How.VOICE);
        }
        Path alert = Files.writeString(
                folder.resolve("strike.xml"), ALERT.formatted(now.atOffset(java.time.ZoneOffset.UTC)));
        Spoken raised = by("alert", alert.toString());
        assertThat(raised.code()).as(raised.err()).isZero();
        assertThat(raised.json().get("alerts").get(0).get("places").get(0).asString())
                .isEqualTo("wadi-saeedna");
        Spoken told = by("call-forward", "list", "--to-be-told");
        assertThat(told.out()).contains("wadi-saeedna");
        try (TestInstallation sudan = sudan()) {
            SignedIn planner = somebody(sudan, Role.PLANNER);
            assertThat(sudan.get(ToBeTold.class).waiting(planner.operation())).hasSize(1);
        }
        Spoken again = call();
        assertThat(again.code()).as("nobody is called into danger").isEqualTo(2);
        assertThat(again.err()).contains("An alert stands at wadi-saeedna");
    }

    private Spoken call() {
        return by(
                "call-forward",
                "issue",
                "wadi-saeedna-31",
                "--at",
                now.plus(Duration.ofDays(1)).toString(),
                "--expires",
                now.plus(Duration.ofHours(20)).toString(),
                "--not-known",
                "CHECKPOINTS");
    }

    private void isGivenPapersThatHoldWithFilesAlone() throws Exception {
        Path root = folder.resolve("root");
        assertThat(by("permit", "key", "--new-root", root.toString()).code()).isZero();
        Path out = folder.resolve("papers");
        Spoken issued = by(
                "permit",
                "issue",
                "--person",
                principal.value().toString(),
                "--chose",
                "paper",
                "--out",
                out.toString());
        assertThat(issued.code()).as(issued.err()).isZero();
        Path trust = folder.resolve("trust.list");
        Path revoked = folder.resolve("revoked.list");
        by("permit", "trust", "--out", trust.toString());
        by("permit", "revoked", "--out", revoked.toString());
        Spoken checked = Spoken.by(
                "permit",
                "verify",
                issued.json().get("issued").get(0).get("text").asString(),
                "--trust",
                trust.toString(),
                "--revoked",
                revoked.toString(),
                "--json");
        assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
        assertThat(checked.json().get("results").get(0).get("state").asString()).isEqualTo("GBR");
    }

    private void landsAndNeedsNoLeaveByItsOwnRule() {
        flies("wadi-saeedna-31", "wadi-saeedna", "larnaca");
        assertThat(by("settlement").json().get("arrived").asInt())
                .as("half-way is not arrived")
                .isZero();
        Spoken onward = by(
                "serial",
                "plan",
                "larnaca-31",
                "--kind",
                "flight",
                "--leg",
                "onward",
                "--from",
                "larnaca",
                "--to",
                "stansted",
                "--leaves",
                now.plus(Duration.ofDays(3)).toString(),
                "--seats",
                "10");
        assertThat(onward.code()).as(onward.err()).isZero();
        assertThat(by("serial", "assign").json().get("families").asInt()).isEqualTo(1);
        int travelled = flies("larnaca-31", "larnaca", "stansted");
        Spoken settled = by("settlement");
        assertThat(settled.json().get("arrived").asInt()).isEqualTo(travelled);
        assertThat(settled.json().get("kinds").toString())
                .as("a British family needs no leave by the rule of its own operation")
                .isEqualTo("{}");
        try (TestInstallation sudan = sudan()) {
            assertThat(sudan.get(GrantLeave.class)
                            .waiting(somebody(sudan, Role.DECIDER).operation()))
                    .hasSize(travelled)
                    .allMatch(GrantLeave.Waiting::needsNone);
        }
    }

    /** @return how many were on it */
    private int flies(String code, String from, String to) {
        try (TestInstallation sudan = sudan()) {
            SignedIn planner = somebody(sudan, Role.PLANNER);
            var serial = sudan.get(Serials.class)
                    .named(planner.operation(), code)
                    .orElseThrow()
                    .id();
            List<PersonId> all = sudan
                    .get(JdbcClient.class)
                    .sql("select person from seat where live and serial = ?")
                    .param(serial.value())
                    .query(UUID.class)
                    .list()
                    .stream()
                    .map(PersonId::new)
                    .toList();
            assertThat(all).hasSize(3);
            for (PassageOutcome outcome : List.of(PassageOutcome.BOARDED, PassageOutcome.LANDED)) {
                String at = outcome == PassageOutcome.BOARDED ? from : to;
                Instant then = sudan.get(Clock.class).instant();
                sudan.get(Passages.class)
                        .record(
                                planner,
                                all.stream()
                                        .map(person -> Report.of(person, Optional.of(serial), at, outcome, then))
                                        .toList());
            }
            return all.size();
        }
    }

    private TestInstallation sudan() {
        return TestInstallation.of("sudan-2023", folder.resolve("data"), folder.resolve("keys"));
    }

    private static SignedIn somebody(TestInstallation sudan, Role role) {
        OperationId operation =
                sudan.get(OperationIds.class).of(sudan.get(Operation.class).code());
        Accounts accounts = sudan.get(Accounts.class);
        AccountId id = accounts.make(
                operation,
                new NewAccount(UUID.randomUUID().toString().substring(24), "R. Okafor", role),
                Actor.machine("test"));
        return new SignedIn(id, "R. Okafor", role, operation, Instant.now());
    }

    /** Without --operation, as after the first command: the folder that was used last. */
    private Spoken by(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(Stream.of(
                        "--json",
                        "--data",
                        folder.resolve("data").toString(),
                        "--keys",
                        folder.resolve("keys").toString())
                .toList());
        return Spoken.by(line.toArray(String[]::new));
    }
}
