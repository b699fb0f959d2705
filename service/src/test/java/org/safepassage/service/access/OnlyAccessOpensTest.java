package org.safepassage.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OnlyAccessOpensTest {
    private static final Path SERVICE = Path.of("src/main/java/org/safepassage/service");

    /** Repeats on another thread what was said on the first, and adds nothing to it. */
    private static final Path HANDED_ON = Path.of("audit", "SameReader.java");

    @Test
    void onlyOpeningsTellsTheDatabaseWhoIsAsking() throws IOException {
        assertThat(filesSaying("passage.account"))
                .containsExactlyInAnyOrder(Path.of("access", "Openings.java"), HANDED_ON);
    }

    @Test
    void onlyMachineRunsTellTheDatabaseThatAMachineIsAsking() throws IOException {
        assertThat(filesSaying("passage.machine"))
                .containsExactlyInAnyOrder(Path.of("audit", "MachineRuns.java"), HANDED_ON);
    }

    private static List<Path> filesSaying(String words) throws IOException {
        try (Stream<Path> files = Files.walk(SERVICE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains(words))
                    .map(SERVICE::relativize)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
