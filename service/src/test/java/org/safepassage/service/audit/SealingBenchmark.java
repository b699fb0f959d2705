package org.safepassage.service.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safepassage.service.TestInstallation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries a second through the service, durable and sealed, and the longest wait from commit to checkpoint. */
final class SealingBenchmark {
    private static final int BATCH = 500;

    private SealingBenchmark() {}

    public static void main(String[] words) throws Exception {
        int count = words.length == 0 ? 100_000 : Integer.parseInt(words[0]);
        Path folder = Files.createTempDirectory("sealing-benchmark");
        try (var installation = TestInstallation.in(folder)) {
            var operation = installation.get(OperationIds.class).of("benchmark");
            var sealing = installation.get(Sealing.class);
            sealing.start();
            long begun = System.nanoTime();
            for (int done = 0; done < count; done += BATCH) {
                write(installation, operation);
            }
            double written = (System.nanoTime() - begun) / 1e9;
            double longest = 0;
            for (int i = 0; i < 20; i++) {
                write(installation, operation);
                long committed = System.nanoTime();
                while (unsealed(installation)) {
                    Thread.sleep(5);
                }
                longest = Math.max(longest, (System.nanoTime() - committed) / 1e9);
            }
            System.out.printf(
                    "%,.0f entries a second durable; commit to leaf at most %.2f s%n", count / written, longest);
            sealing.stop();
        }
    }

    private static boolean unsealed(TestInstallation installation) {
        return installation
                .get(JdbcClient.class)
                .sql("select (select count(*) from entry) > (select count(*) from entry_leaf)")
                .query(Boolean.class)
                .single();
    }

    private static void write(TestInstallation installation, OperationId operation) {
        List<NewEntry> entries = IntStream.range(0, BATCH)
                .mapToObj(i -> NewEntry.of(
                        operation, UUID.randomUUID(), "benchmark.done", Instant.EPOCH, Actor.machine("benchmark")))
                .toList();
        installation
                .get(TransactionTemplate.class)
                .executeWithoutResult(status -> installation.get(Entries.class).write(entries));
    }
}
