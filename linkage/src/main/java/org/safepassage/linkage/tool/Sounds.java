package org.safepassage.linkage.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.names.SoundCosts;
import picocli.CommandLine.Option;

/** By which costs of sounds names are compared. */
final class Sounds {
    @Option(
            names = "--costs",
            paramLabel = "FILE",
            description = "costs of sounds as \"link learn\" writes them, instead of the library's own")
    @Nullable
    Path costs;

    /** Before any name is read. */
    void use() throws IOException {
        if (costs == null) {
            return;
        }
        if (!Files.isReadable(costs)) {
            throw new IllegalArgumentException("cannot read " + costs);
        }
        SoundCosts.use(SoundCosts.of(Files.readString(costs)));
    }
}
