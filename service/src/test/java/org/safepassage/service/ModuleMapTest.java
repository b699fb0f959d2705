package org.safepassage.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleMapTest {
    private static final Path MAP = Path.of("..", "docs", "map", "modules.md");

    @Test
    void theMapShowsTheModulesAsTheyDeclareThemselves() throws IOException {
        String rendered = new ModuleMap(ApplicationModules.of(SafePassage.class)).rendered();
        if (Boolean.getBoolean("passage.rewrite-map")) {
            Files.createDirectories(MAP.toAbsolutePath().normalize().getParent());
            Files.writeString(MAP, rendered);
        }
        assertThat(MAP)
                .as("docs/map/modules.md is stale; draw it anew by running this test with -Dpassage.rewrite-map=true")
                .content()
                .isEqualTo(rendered);
    }
}
