package org.safepassage.service.movement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program, not a test: two processes promise the last seats of a serial at once, and one of them is killed at a random moment.
 * Arguments: rounds (10), most milliseconds until the kill (15000). It fails when a seat or a person is promised twice.
 */
final class SeatKilling {
    private static final int SEATS = 300;
    private static final int FAMILIES = 120;

    private SeatKilling() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int longest = args.length > 1 ? Integer.parseInt(args[1]) : 15_000;
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
            for (int round = 0; round < rounds; round++) {
                installation
                        .get(Serials.class)
                        .plan(
                                planner,
                                crowd.convoy("kill-" + round, Instant.now().plus(Duration.ofDays(1)), SEATS, 0, 0));
                crowd.families(FAMILIES, 3);
                Process one = assign(folder);
                Process other = assign(folder);
                Thread.sleep(chance.nextInt(longest));
                if (one.isAlive()) {
                    one.destroyForcibly();
                    killed++;
                }
                if (!other.waitFor(3, TimeUnit.MINUTES) || other.exitValue() != 0) {
                    throw new IllegalStateException("the other process did not finish");
                }
                crowd.holdsTogether();
                System.out.printf(
                        "round %d: %,d seats promised in all, each once%n",
                        round + 1, crowd.count("select count(*) from seat where live"));
            }
            System.out.printf("%d of %d rounds killed one process at work; no seat and nobody twice%n", killed, rounds);
        }
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
