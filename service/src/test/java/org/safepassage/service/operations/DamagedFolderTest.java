package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFolderTest {
    private static final Path AFGHANISTAN = Path.of("..", "operations", "afghanistan-2021");
    private static final List<String> SPLINTERS =
            List.of(",", "\"", "\n", "|", "(", "-", "1e999999999", "٣", "\uFEFF", "\u0000", ";", "unknown", " ");

    @TempDir
    Path temporary;

    @Test
    void whateverIsDamagedTheFolderLoadsOrSaysWhereItIsWrong() throws IOException {
        List<String> names = names();
        WrittenFolder folder = new WrittenFolder(temporary);
        for (String name : names) {
            folder.with(name, text(name));
        }
        Random random = new Random(2021);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            String name = names.get(random.nextInt(names.size()));
            folder.with(name, damaged(text(name), random));
            Throwable thrown = catchThrowable(folder::read);
            if (thrown != null) {
                refused++;
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                UnreadableOperation.class,
                                e -> assertThat(e.problems())
                                        .isNotEmpty()
                                        .allSatisfy(p -> assertThat(p.message()).endsWith(".")));
            }
            folder.with(name, text(name));
        }
        assertThat(refused).isBetween(100, 299);
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int wound = 0; wound <= random.nextInt(3); wound++) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(8));
            damaged.replace(from, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
        return damaged.toString();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(AFGHANISTAN)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> AFGHANISTAN.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(AFGHANISTAN.resolve(name), StandardCharsets.UTF_8);
    }
}
