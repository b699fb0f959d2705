package org.safepassage.service.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Openings a second on one core, keys in the operating system's cache: {@code VaultBenchmark [COUNT]}. */
final class VaultBenchmark {
    private VaultBenchmark() {}

    public static void main(String[] words) throws Exception {
        int count = words.length == 0 ? 200_000 : Integer.parseInt(words[0]);
        Path folder = Files.createTempDirectory("vault-benchmark");
        try (Vault vault = Vault.at(folder)) {
            var label = new Label(new UUID(1, 2), "mention", 1);
            byte[] plain = "an envelope of some five hundred bytes ".repeat(13).getBytes(StandardCharsets.UTF_8);
            List<KeyNumber> keys = vault.newKeys(count);
            List<byte[]> envelopes = new ArrayList<>();
            for (KeyNumber key : keys) {
                envelopes.add(vault.seal(key, label, plain));
            }
            for (int round = 1; round <= 5; round++) {
                long begun = System.nanoTime();
                for (int i = 0; i < count; i++) {
                    vault.open(keys.get(i), label, envelopes.get(i));
                }
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf("round %d: %,.0f openings a second%n", round, count / seconds);
            }
        }
    }
}
