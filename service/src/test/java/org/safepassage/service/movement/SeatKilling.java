package org.safepassage.service.movement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program, not a test: two processes promise the last seats of a serial at once, and one of them is killed at a random moment
 * after work on the seats has begun. Run it in {@code service/}. Arguments: rounds (10), most milliseconds from the first lock on the
 * serials to the kill (300). It fails when a seat or a person is promised twice, when a seat has no entry or an entry no seat, or
 * when seats that somebody waits for are left.
 */
final class SeatKilling {
    private static final int SEATS = 300;
    private static final int FAMILIES = 120;

    private SeatKilling() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int longest = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        Path folder = Files.createTempDirectory("killing");
        Random chance = new Random(7);
        try (TestInstallation installation = TestInstallation.in(folder)) {
            OperationId operation = installation
                    .get(OperationIds.class)
                    .of(installation.get(Operation.class).code());
            Crowd crowd = new Crowd(installation.get(JdbcClient.class), operation);
            SignedIn planner = crowd.planner(Instant.now());
            installation.get(Serials.class).all(operation);
            crowd.run("update serial set state = 'closed'");
            int killed = 0;
            int undone = 0;
            for (int round = 0; round < rounds; round++) {
                installation
                        .get(Serials.class)
                        .plan(
                                planner,
                                crowd.convoy("kill-" + round, Instant.now().plus(Duration.ofDays(1)), SEATS, 0, 0));
                crowd.families(FAMILIES, 3);
                long before = promised(crowd);
                List<Process> two = List.of(assign(folder), assign(folder));
                boolean reached = atWork(crowd, two);
                Thread.sleep(chance.nextInt(longest));
                Process victim = two.get(chance.nextInt(2));
                if (reached && victim.isAlive()) {
                    undone += promised(crowd) == before ? 1 : 0;
                    victim.destroyForcibly();
                    killed++;
                }
                Process other = two.get(1 - two.indexOf(victim));
                if (!other.waitFor(3, TimeUnit.MINUTES) || other.exitValue() != 0) {
                    throw new IllegalStateException("the other process did not finish");
                }
                victim.waitFor();
                crowd.holdsTogether();
                whole(crowd, (long) SEATS * (round + 1));
                System.out.printf("round %d: %,d seats promised in all, each once%n", round + 1, promised(crowd));
            }
            System.out.printf(
                    "%d of %d rounds killed a process at work, %d before a seat of the round was kept; no seat and nobody twice, no seat lost%n",
                    killed, rounds, undone);
            if (killed == 0) {
                throw new IllegalStateException("no round killed anybody: nothing was tried");
            }
        }
    }

    /** Waits until one of the two has begun on the seats. Both gone before that was seen: false. */
    private static boolean atWork(Crowd crowd, List<Process> two) throws InterruptedException {
        while (two.stream().anyMatch(Process::isAlive)) {
            if (crowd.count("select count(*) from pg_stat_activity where query ilike '%from serial%for update%' "
                            + "and xact_start is not null and pid <> pg_backend_pid()")
                    > 0) {
                return true;
            }
            Thread.sleep(5);
        }
        return false;
    }

    /** Whoever survived has promised what the killed one had not, and every promise has its entry. */
    private static void whole(Crowd crowd, long seats) {
        long promised = promised(crowd);
        long entries = crowd.count("select count(*) from entry where code = 'seat.promised'");
        if (promised != seats || entries != seats) {
            throw new AssertionError(
                    promised + " seats are promised and " + entries + " entries say so; it should be " + seats);
        }
    }

    private static long promised(Crowd crowd) {
        return crowd.count("select count(*) from seat where live");
    }

    private static Process assign(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.safepassage.service.command.Passage",
                        "serial",
                        "assign",
                        "--data",
                        folder.resolve("data").toString(),
                        "--keys",
                        folder.resolve("keys").toString(),
                        "--operation",
                        Path.of("..", "operations", "afghanistan-2021").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
