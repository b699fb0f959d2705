package org.safepassage.service.permits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The verifier needs nothing but the JDK, so that it can be read, moved and trusted on its own. */
class IndependenceTest {
    @Test
    void theVerifierImportsOnlyTheJdk() throws IOException {
        Path folder = Path.of("src/main/java/org/safepassage/service/permits/check");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> imports = files.filter(file -> !file.endsWith("package-info.java"))
                    .flatMap(IndependenceTest::lines)
                    .filter(line -> line.startsWith("import "))
                    .filter(line -> !line.startsWith("import java.") && !line.startsWith("import static java."))
                    .toList();
            assertThat(imports).isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
