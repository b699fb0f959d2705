package org.safepassage.service.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.Post;
import org.safepassage.service.crossings.NewAlert;
import org.safepassage.service.crossings.RaiseAlert;
import org.safepassage.service.crossings.Severity;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family of three with seats on a convoy by Torkham, made anew for each test, and what tests do with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnAConvoy {
    @AutoClose
    TestService service;

    Crowd crowd;
    Post post;
    SignedIn planner;
    SerialId convoy;
    FamilyId family;
    int made;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        post = new Post(service);
        crowd = new Crowd(service.get(JdbcClient.class), post.operation());
        service.get(Serials.class).all(post.operation());
        crowd.run("update serial set state = 'closed'");
        planner = post.signedIn(Role.PLANNER);
    }

    @BeforeEach
    void aFamilyOfThreeWithSeatsOnAConvoy() {
        crowd.run(
                "update alert set ended_at = ?, ended_by = 'test', ended_because = 'over' where ended_at is null",
                Columns.utc(now()));
        crowd.run("update serial set state = 'closed' where state in ('planned', 'open')");
        service.clock().pass(Duration.ofMinutes(1));
        convoy = service.get(Serials.class)
                .plan(planner, crowd.convoy("east-" + 100 + made++, now().plus(Duration.ofDays(1)), 6, 1, 0));
        family = crowd.family(1_000 + made, 3);
        service.get(Assign.class).assign(planner);
    }

    CallForwardId called() {
        Issued issued =
                service.get(IssueCallForward.class).issue(planner, crowd.instruction(convoy, now()), List.of(family));
        assertThat(issued.skipped()).isEmpty();
        return java.util.Objects.requireNonNull(issued.made().get(family));
    }

    UUID alert(String place) {
        return service.get(RaiseAlert.class)
                .raise(
                        planner,
                        new NewAlert(
                                "Attack at the gate", Severity.EXTREME, "", now(), Optional.empty(), List.of(place)));
    }

    Recorded record(PassageOutcome outcome, String place, List<PersonId> people) {
        return passages()
                .record(
                        planner,
                        people.stream()
                                .map(person -> Report.of(person, Optional.of(convoy), place, outcome, now()))
                                .toList());
    }

    Recorded record(Report report) {
        return passages().record(planner, List.of(report));
    }

    Report report(PersonId person, PassageOutcome outcome, Instant at) {
        return Report.of(person, Optional.of(convoy), "torkham", outcome, at);
    }

    List<PersonId> seatedOn(SerialId serial) {
        return service.get(SeatRows.class).on(serial).stream()
                .map(SeatRows.Seated::person)
                .toList();
    }

    String status(PersonId person) {
        return service.get(JdbcClient.class)
                .sql("select status from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    CallForwardState state(CallForwardId id) {
        return callForwards().find(post.operation(), id).orElseThrow().state();
    }

    CallForwards callForwards() {
        return service.get(CallForwards.class);
    }

    Passages passages() {
        return service.get(Passages.class);
    }

    Instant now() {
        return service.clock().instant();
    }
}
