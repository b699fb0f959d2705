package org.safepassage.service.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class DemoFolderTest {
    private final Installation installation = new Installation();

    @TempDir
    Path folder;

    @BeforeEach
    void place() {
        installation.data = folder.resolve("crisis");
    }

    @Test
    void whatWasPlayedIsRemembered() throws IOException {
        play();
        assertThat(DemoFolder.in(installation, 300, 7).isPlayed()).isTrue();
    }

    @Test
    void withoutItsDataItIsPlayedAnew() throws IOException {
        play();
        FileSystemUtils.deleteRecursively(installation.data);
        DemoFolder again = DemoFolder.in(installation, 300, 7);
        assertThat(again.isPlayed()).isFalse();
        assertThat(again.brokeOff()).isFalse();
    }

    @Test
    void otherDataAreLeftAlone() throws IOException {
        play();
        assertThatThrownBy(() -> DemoFolder.in(installation, 300, 8))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("Nothing was changed");
    }

    private void play() throws IOException {
        DemoFolder played = DemoFolder.in(installation, 300, 7);
        Files.createDirectories(played.exercise());
        Files.createDirectories(installation.data);
        Files.writeString(installation.data.resolve("something"), "kept");
        played.played(Instant.parse("2021-08-29T00:00:00Z"), 1);
    }
}
