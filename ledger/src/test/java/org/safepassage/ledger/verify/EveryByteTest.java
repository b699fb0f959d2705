package org.safepassage.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.ledger.LogFixture;

/** No byte of any file is without meaning: flip it, and exactly that place is named. */
class EveryByteTest {
    @TempDir
    Path folder;

    @Test
    void everyByteOfASmallLogIsMissedAndLocated() throws IOException {
        TamperedLog log = TamperedLog.written(folder, TamperedLog.shortLeaves(270, 1), 256, 259, 270);
        assertThat(log.files())
                .containsExactly(
                        "tile/0/000",
                        "tile/0/001.p/14",
                        "tile/0/001.p/3",
                        "tile/1/000.p/1",
                        "tile/entries/000",
                        "tile/entries/001.p/14",
                        "tile/entries/001.p/3");
        for (String file : log.files()) {
            byte[] honest = log.bytes(file);
            for (int at = 0; at < honest.length; at++) {
                flipAndFind(log, file, honest, at, 1 << (at % 8));
            }
        }
        assertThat(log.report().ok()).isTrue();
    }

    @Test
    void everyByteOfALogTooSmallForAFullTileIsMissedAndLocated() throws IOException {
        for (int size : new int[] {1, 2, 3, 7}) {
            TamperedLog log = TamperedLog.written(folder.resolve("" + size), TamperedLog.shortLeaves(size, size), size);
            for (String file : log.files()) {
                byte[] honest = log.bytes(file);
                for (int at = 0; at < honest.length; at++) {
                    flipAndFind(log, file, honest, at, 0x80);
                }
            }
        }
    }

    @Test
    void aThousandFlippedBitsOfALogOfEntriesAreAThousandFound() throws IOException {
        TamperedLog log = TamperedLog.written(folder, LogFixture.leaves(2000, 3), 100, 700, 1793, 1800, 1999, 2000);
        Random random = new Random(4);
        List<String> files = log.files();
        for (int i = 0; i < 1000; i++) {
            String file = files.get(random.nextInt(files.size()));
            byte[] honest = log.bytes(file);
            flipAndFind(log, file, honest, random.nextInt(honest.length), 1 << random.nextInt(8));
        }
    }

    @Test
    void whatAKilledWriterLeftBeyondTheCheckpointIsHeldAgainstItself() throws IOException {
        List<byte[]> leaves = TamperedLog.shortLeaves(700, 1);
        TamperedLog log = TamperedLog.written(folder, leaves, 300);
        byte[] checkpoint = log.bytes("checkpoint");
        List<String> sealed = log.files();
        TamperedLog.written(folder, leaves, 700);
        log.replace("checkpoint", checkpoint);
        assertThat(log.report().ok()).isTrue();
        Random random = new Random(1);
        for (String file :
                log.files().stream().filter(file -> !sealed.contains(file)).toList()) {
            int length = log.bytes(file).length;
            for (int i = 0; i < 100; i++) {
                int at = random.nextInt(length);
                int mask = 1 << random.nextInt(8);
                log.flip(file, at, mask);
                assertThat(log.report().ok()).as(file).isFalse();
                log.flip(file, at, mask);
            }
        }
    }

    @Test
    void aFileLongerOrShorterByAByteIsFound() throws IOException {
        TamperedLog log = TamperedLog.written(folder, TamperedLog.shortLeaves(270, 1), 256, 259, 270);
        for (String file : log.files()) {
            byte[] honest = log.bytes(file);
            for (int length : new int[] {0, honest.length - 1, honest.length + 1}) {
                log.replace(file, java.util.Arrays.copyOf(honest, length));
                assertThat(log.report().faults())
                        .as(file + " of " + length)
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.place()).startsWith(file + " "));
            }
            log.replace(file, honest);
        }
    }

    @Test
    void everyCharacterOfTheCheckpointMatters() throws IOException {
        TamperedLog log = TamperedLog.written(folder, TamperedLog.shortLeaves(3, 1), 3);
        byte[] honest = log.bytes("checkpoint");
        for (int at = 0; at < honest.length; at++) {
            log.flip("checkpoint", at, 1 << (at % 8));
            assertThat(log.report().faults()).singleElement().isInstanceOf(ForgedCheckpoint.class);
            log.flip("checkpoint", at, 1 << (at % 8));
        }
    }

    private static void flipAndFind(TamperedLog log, String file, byte[] honest, int at, int mask) throws IOException {
        log.flip(file, at, mask);
        List<Fault> faults = log.report().faults();
        assertThat(faults).as("%s byte %d", file, at).hasSize(1);
        switch (faults.getFirst()) {
            case FlippedTile flipped -> assertThat(flipped.place()).isEqualTo(file + " byte " + at);
            case AlteredBundle altered -> {
                TileName name = TileName.parse(file).orElseThrow();
                long entry = name.firstEntryAt(leafAt(honest, at));
                assertThat(altered.place()).isEqualTo(file + " entry " + Fault.number(entry));
                assertThat(altered.entry()).isEqualTo(entry);
            }
            default -> throw new AssertionError("unexpected " + faults.getFirst());
        }
        log.flip(file, at, mask);
    }

    /** Which leaf of an honest bundle this byte belongs to, its length included. */
    private static int leafAt(byte[] bundle, int at) {
        int leaf = 0;
        int end = 0;
        while (true) {
            end += 2 + (Byte.toUnsignedInt(bundle[end]) << 8 | Byte.toUnsignedInt(bundle[end + 1]));
            if (at < end) {
                return leaf;
            }
            leaf++;
        }
    }
}
