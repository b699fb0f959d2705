package org.safepassage.linkage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void bothHomesKeepWhatIsWrittenThroughEverySizing() {
        try (Home memory = Home.memory();
                Home mapped = Home.mapped(folder, 4_000)) {
            Ints near = memory.ints(16);
            Ints far = mapped.ints(16);
            Random random = new Random(1);
            for (int length : new int[] {700, 1_500, 300_000, 20_000}) {
                near = near.sized(length);
                far = far.sized(length);
                for (int i = 0; i < 500; i++) {
                    int place = random.nextInt(length);
                    near.set(place, i);
                    far.set(place, i);
                }
            }
            near.copy(near, 10, 0, 15_000);
            far.copy(far, 10, 0, 15_000);
            near.sort(100, 9_000);
            far.sort(100, 9_000);

            assertThat(mapped.files()).isEqualTo(1);
            for (int place = 0; place < near.length(); place++) {
                assertThat(far.get(place)).isEqualTo(near.get(place));
            }
            assertThat(far.contains(100, 9_000, 499)).isEqualTo(near.contains(100, 9_000, 499));
        }
    }

    @Test
    void bytesAndLongNumbersAreFoundAgainOnceTheyMoveToAFile() {
        try (Home home = Home.mapped(folder, 1_000)) {
            Bytes bytes = home.bytes(100);
            bytes.put(40, new byte[] {9, 1, 2, 3}, 1, 4);
            bytes = bytes.sized(5_000);
            Longs longs = home.longs(10);
            longs.set(9, -5);
            longs = longs.sized(1_000).sized(100_000);

            assertThat(home.files()).isEqualTo(2);
            assertThat(bytes.copy(39, 44)).containsExactly(0, 1, 2, 3, 0);
            assertThat(bytes.same(40, new byte[] {1, 2, 3, 4}, 0, 3)).isTrue();
            assertThat(bytes.same(40, new byte[] {1, 2, 4}, 0, 3)).isFalse();
            assertThat(longs.get(9)).isEqualTo(-5);
            assertThat(longs.get(99_999)).isZero();
        }
    }

    @Test
    void noFileIsSeenWhileItIsInUseNorAfterwards() throws IOException {
        try (Home home = Home.mapped(folder, 0)) {
            Ints given = home.ints(5_000);
            home.longs(5_000);
            assertThat(folder).isEmptyDirectory();
            given.release();
            assertThat(home.files()).isEqualTo(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsNamedInOneLine() {
        try (Home home = Home.mapped(folder.resolve("gone"), 0)) {
            assertThatThrownBy(() -> home.ints(5_000))
                    .isInstanceOf(NoRoom.class)
                    .hasMessageContaining("no such folder")
                    .message()
                    .doesNotContain("\n");
        }
    }

    /* A limit on the length of files stands in for a disk that runs full: both make the write fall short. */
    @Test
    void aDiskThatRunsFullIsSaidInOneLineAndLeavesNothing() throws IOException, InterruptedException {
        Process grows = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 2000; exec \"$@\"",
                        "-",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Grows.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(grows.getInputStream().readAllBytes());

        assertThat(grows.waitFor()).isEqualTo(1);
        assertThat(said.lines()).hasSize(1);
        assertThat(said)
                .startsWith("columns cannot be kept in " + folder + ": ")
                .contains("--temporary");
        assertThat(folder).isEmptyDirectory();
    }

    /** Writes until there is no room. */
    static final class Grows {
        public static void main(String[] folder) {
            try (Home home = Home.mapped(Path.of(folder[0]), 0)) {
                Ints ints = home.ints(1_000);
                while (ints.length() < 100_000_000) {
                    ints = ints.sized(ints.length() * 2);
                    ints.set(ints.length() - 1, 1);
                }
            } catch (NoRoom e) {
                System.out.println(e.getMessage());
                System.exit(1);
            }
        }
    }
}
