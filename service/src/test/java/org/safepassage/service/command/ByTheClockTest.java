package org.safepassage.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.Post;
import org.safepassage.service.crossings.NewAlert;
import org.safepassage.service.crossings.RaiseAlert;
import org.safepassage.service.crossings.Severity;
import org.safepassage.service.movement.Assign;
import org.safepassage.service.movement.Crowd;
import org.safepassage.service.movement.IssueCallForward;
import org.safepassage.service.movement.SerialId;
import org.safepassage.service.movement.Serials;
import org.springframework.jdbc.core.simple.JdbcClient;

class ByTheClockTest {
    @Test
    void callsNobodyConfirmedAndAlertsThatAreOverGoOnRecordWhileNobodyLooks(@TempDir Path folder) throws Exception {
        try (TestService service = TestService.in(folder)) {
            Post post = new Post(service);
            SignedIn planner = post.signedIn(Role.PLANNER);
            Crowd crowd = new Crowd(service.get(JdbcClient.class), post.operation());
            service.get(Serials.class).all(post.operation());
            crowd.run("update serial set state = 'closed'");
            Instant now = service.clock().instant();
            crowd.families(2, 3);
            SerialId convoy = service.get(Serials.class)
                    .plan(planner, crowd.convoy("road-1", now.plus(Duration.ofDays(2)), 10, 0, 0));
            service.get(Assign.class).assign(planner);
            service.get(IssueCallForward.class).issueToAll(planner, crowd.instruction(convoy, now));
            service.get(RaiseAlert.class)
                    .raise(
                            planner,
                            new NewAlert(
                                    "Shooting",
                                    Severity.SEVERE,
                                    "",
                                    now,
                                    Optional.of(now.plus(Duration.ofHours(3))),
                                    List.of("zaranj")));

            try (ByTheClock clock = ByTheClock.start(service.application(), post.operation(), Duration.ofMillis(50))) {
                Thread.sleep(300);
                assertThat(ended(crowd)).as("nothing is over yet").isZero();
                service.clock().pass(Duration.ofHours(7));
                long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
                while (ended(crowd) < 3 && System.nanoTime() < until) {
                    Thread.sleep(50);
                }
                Thread.sleep(300);
            }
            assertThat(ended(crowd)).as("two calls and one alert, each once").isEqualTo(3);
            assertThat(crowd.count("select count(*) from entry where code = 'alert.ended'"))
                    .isEqualTo(1);
            assertThat(crowd.count("select count(*) from entry where code = 'call-forward.expired'"))
                    .as("one for each of six people")
                    .isEqualTo(6);
        }
    }

    private static long ended(Crowd crowd) {
        return crowd.count("select (select count(*) from call_forward where state = 'expired') "
                + "+ (select count(*) from alert where ended_because = 'expired')");
    }
}
