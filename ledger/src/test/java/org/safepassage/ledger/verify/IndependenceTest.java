package org.safepassage.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A fault that the verifier shared with the writer would be a fault that nobody sees. */
class IndependenceTest {
    @Test
    void theVerifierUsesNothingButItselfAndTheJdk() throws Exception {
        List<Path> classes = classes();
        assertThat(classes).hasSizeGreaterThan(20);
        assertThat(classes.stream().flatMap(IndependenceTest::used).distinct())
                .allMatch(name -> name.startsWith("org/safepassage/ledger/verify/") || name.startsWith("java/"));
    }

    private static List<Path> classes() throws IOException, URISyntaxException {
        Path compiled = Path.of(Verifier.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(compiled.resolve("org/safepassage/ledger/verify"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .toList();
        }
    }

    private static Stream<String> used(Path file) {
        try {
            return StreamSupport.stream(
                            ClassFile.of().parse(file).constantPool().spliterator(), false)
                    .filter(ClassEntry.class::isInstance)
                    .map(entry -> ((ClassEntry) entry).asInternalName().replaceAll("^\\[+L?", ""))
                    .filter(name -> name.length() > 1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
