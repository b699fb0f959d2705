package org.safepassage.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.database.DataFolder;
import org.safepassage.service.database.Serving;

class ServingTest {
    @TempDir
    Path folder;

    @Test
    void aSecondServiceOnTheSameDataIsRefusedInOneLine() {
        try (var serving = Serving.of(DataFolder.at(folder.resolve("data")))) {
            assertThat(serving).isNotNull();
            Spoken second = run(0);
            assertThat(second.code()).isEqualTo(1);
            assertThat(second.err().strip().lines()).singleElement().asString().contains("Another service serves");
        }
        try (var freed = Serving.of(DataFolder.at(folder.resolve("data")))) {
            assertThat(freed).isNotNull();
        }
    }

    @Test
    void aBusyPortIsSaidInOneLine() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Spoken said = run(busy.getLocalPort());
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err().strip().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + busy.getLocalPort())
                    .contains("--port");
        }
    }

    private Spoken run(int port) {
        return Spoken.by(
                "run",
                "--port",
                Integer.toString(port),
                "--data",
                folder.resolve("data").toString(),
                "--operation",
                Path.of("..", "operations", "afghanistan-2021").toString());
    }
}
