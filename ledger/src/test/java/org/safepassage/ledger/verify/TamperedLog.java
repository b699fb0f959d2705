package org.safepassage.ledger.verify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.safepassage.ledger.LogFixture;
import org.safepassage.ledger.tiles.TileLog;

/** A log written by the writer, then tampered with by an attacker who has everything but the key. */
record TamperedLog(Path folder) {
    static final List<LogKey> KEYS =
            List.of(LogKey.parse(LogFixture.SIGNER.verifierKey().encode()));

    /** Batches end at each of these sizes, so that partial tiles of each are left where the writer leaves them. */
    static TamperedLog written(Path folder, List<byte[]> leaves, int... sizes) throws IOException {
        try (TileLog log = TileLog.open(folder, LogFixture.SIGNER)) {
            for (int size : sizes) {
                log.append(log.size(), leaves.subList((int) log.size(), size));
            }
        }
        return new TamperedLog(folder);
    }

    static List<byte[]> shortLeaves(int count, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    byte[] leaf = new byte[random.nextInt(14)];
                    random.nextBytes(leaf);
                    return leaf;
                })
                .limit(count)
                .toList();
    }

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    void replace(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
    }

    /** In place, since rewriting a whole file is slow on some disks and tests do this thousands of times. */
    void flip(String file, int position, int mask) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
            bytes.seek(position);
            int value = bytes.read();
            bytes.seek(position);
            bytes.write(value ^ mask);
        }
    }

    void remove(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("tile"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    Verifier verifier() {
        return new Verifier(folder, KEYS);
    }

    Report report() throws IOException {
        return verifier().verify();
    }

    static Rows rows(List<byte[]> leaves) {
        return size -> java.util.stream.IntStream.range(0, leaves.size())
                .mapToObj(i -> new Row(i, leaves.get(i)))
                .iterator();
    }
}
