package org.safepassage.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VendoredTest {
    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void everyVendoredFileIsTheOneThatWasTakenIn() throws Exception {
        Map<String, String> said = new TreeMap<>();
        for (String line : Files.readAllLines(VENDOR.resolve("SHA256SUMS"))) {
            String[] parts = line.split("  ", 2);
            said.put(parts[1], parts[0]);
        }

        assertThat(found()).isEqualTo(said);
    }

    @Test
    void noLicensedFontAndNoCrestCameAlong() throws Exception {
        for (String style :
                new String[] {"govuk-frontend-6.6.0/govuk-frontend.css", "moj-frontend-11.1.0/moj-frontend.css"}) {
            assertThat(Files.readString(VENDOR.resolve(style))).doesNotContain("GDS Transport", "crest", "@font-face");
        }
    }

    private static Map<String, String> found() throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VENDOR)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("SHA256SUMS"))
                    .toList()) {
                found.put(VENDOR.relativize(file).toString(), sha256(file));
            }
        }
        return found;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
