package org.safepassage.service.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two assign at once over connections of their own, while somebody kills connections at random. {@link SeatKilling} kills processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeatRaceTest {
    private static final int ROUNDS = 8;

    @AutoClose
    TestInstallation one;

    private Crowd crowd;
    private OperationId operation;
    private SignedIn planner;

    @BeforeAll
    void start(@TempDir Path folder) {
        one = TestInstallation.in(folder);
        operation = one.get(OperationIds.class).of(one.get(Operation.class).code());
        crowd = new Crowd(one.get(JdbcClient.class), operation);
        planner = crowd.planner(Instant.now());
        one.get(Serials.class).all(operation);
        crowd.run("update serial set state = 'closed'");
    }

    @Test
    void theLastSeatsArePromisedOnceWhoeverRacesAndIsKilled() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            one.get(Serials.class)
                    .plan(planner, crowd.convoy("race-" + round, Instant.now().plus(Duration.ofDays(1)), 20, 0, 0));
            crowd.families(12, 3);
            AtomicBoolean over = new AtomicBoolean();
            Thread killer = Thread.ofPlatform().start(() -> kill(over));
            race(
                    () -> one.get(Assign.class).assign(planner),
                    () -> one.get(Assign.class).assign(planner));
            over.set(true);
            killer.join();
            crowd.holdsTogether();
        }
        one.get(Assign.class).assign(planner);
        crowd.holdsTogether();
        assertThat(crowd.count("select count(*) from seat where live")).isEqualTo(18L * ROUNDS);
        assertThat(crowd.count("select count(*) from entry where code = 'seat.promised'"))
                .isEqualTo(crowd.count("select count(*) from seat where live"));
    }

    @Test
    void twoWhoCallAFamilyForwardAtOnceMakeOneInstruction() throws InterruptedException {
        SerialId serial = one.get(Serials.class)
                .plan(planner, crowd.convoy("called", Instant.now().plus(Duration.ofDays(1)), 30, 0, 0));
        FamilyId family = crowd.family(1_000_000, 3);
        one.get(Assign.class).assign(planner);
        Instruction what = crowd.instruction(serial, Instant.now());
        race(
                () -> one.get(IssueCallForward.class).issue(planner, what, List.of(family)),
                () -> one.get(IssueCallForward.class).issue(planner, what, List.of(family)));

        assertThat(one.get(CallForwards.class).ofFamily(operation, family)).hasSize(1);
    }

    private static void race(Runnable first, Runnable second) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Runnable each : List.of(first, second)) {
                threads.execute(() -> {
                    ready.countDown();
                    try {
                        ready.await();
                        each.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (RuntimeException killed) {
                        // Whoever is killed half-way promised nothing; the counts at the end say so.
                        assertThat(killed).isNotNull();
                    }
                });
            }
        }
    }

    private void kill(AtomicBoolean over) {
        Random chance = new Random(7);
        while (!over.get()) {
            try {
                Thread.sleep(10 + chance.nextInt(60));
                one.get(JdbcClient.class)
                        .sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where usename = current_user and pid <> pg_backend_pid() and state <> 'idle' order by random() limit 1""")
                        .query((row, n) -> row.getBoolean(1))
                        .list();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // The killer's own connection may have died too; it takes another.
                continue;
            }
        }
    }
}
