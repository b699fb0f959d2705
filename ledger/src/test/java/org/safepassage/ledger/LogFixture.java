package org.safepassage.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.safepassage.ledger.note.NoteSigner;
import org.safepassage.ledger.tiles.TileLog;

/** Logs and entries for tests; the same seed gives the same entries. */
public final class LogFixture {
    public static final String ORIGIN = "safe-passage/afghanistan-2021";
    public static final NoteSigner SIGNER = newSigner();

    private LogFixture() {}

    public static NoteSigner newSigner() {
        try {
            KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(ORIGIN, keys);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Entry entry(Random random) {
        UUID id = uuid(random);
        Instant trueAt = Instant.parse("2021-08-15T04:00:00Z").plus(random.nextInt(), ChronoUnit.MICROS);
        return new Entry(
                id,
                "afghanistan-2021",
                uuid(random),
                random.nextBoolean() ? uuid(random) : null,
                "message.received",
                random.nextBoolean() ? "duplicate" : null,
                trueAt,
                trueAt.plusSeconds(random.nextInt(1000)),
                random.nextBoolean() ? "machine:reading" : "account:" + uuid(random),
                random.nextBoolean()
                        ? Commitment.to(id.toString().getBytes(StandardCharsets.UTF_8), new byte[0])
                        : null);
    }

    public static List<Entry> entries(int count, long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(entry(random));
        }
        return entries;
    }

    public static List<byte[]> leaves(int count, long seed) {
        return new ArrayList<>(entries(count, seed).stream().map(Entry::leaf).toList());
    }

    /** Writes a log in one batch. */
    public static void write(Path folder, List<byte[]> leaves) throws IOException {
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            log.append(0, leaves);
        }
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
