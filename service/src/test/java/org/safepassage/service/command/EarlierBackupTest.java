package org.safepassage.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.vault.KeyCopy;

/**
 * A backup that an earlier version made, of the small crisis beside it, with its keys. It is never made anew: whatever changes in
 * the tables must bring these rows along.
 */
class EarlierBackupTest {
    @TempDir
    Path folder;

    @Test
    void aBackupOfAnEarlierVersionIsRestoredBroughtUpToDateAndOpens() throws Exception {
        Path earlier = Path.of(EarlierBackupTest.class.getResource("earlier").toURI());
        KeyCopy.make(earlier.resolve("keys"), folder.resolve("keys"));
        Spoken restored =
                by("restore", "--from", earlier.resolve("backup.tar.gz").toString());
        assertThat(restored.code()).as(restored.out() + restored.err()).isZero();
        assertThat(restored.json().get("entries").asLong()).isEqualTo(37);

        assertThat(by("keys", "check", "--all").json().get("missing").asLong()).isZero();
        Path report = folder.resolve("report");
        Path crisis =
                Path.of(EarlierBackupTest.class.getResource("small-crisis").toURI());
        Spoken known = by("intake", crisis.toString(), "--report", report.toString());
        assertThat(known.json().get("alreadyKnown").asInt()).isEqualTo(3);
        assertThat(Files.readString(report)).contains("Latifa Popal", "Hamidullah Sahak", "Zarmina Stanekzai");
    }

    private Spoken by(String... words) {
        String[] whole = java.util.Arrays.copyOf(words, words.length + 7);
        String[] places = {
            "--json",
            "--data",
            folder.resolve("data").toString(),
            "--keys",
            folder.resolve("keys").toString(),
            "--operation",
            Path.of("..", "operations", "afghanistan-2021").toString()
        };
        System.arraycopy(places, 0, whole, words.length, places.length);
        return Spoken.by(whole);
    }
}
