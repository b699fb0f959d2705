package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.casework.Post;

class CommonnessTest {
    @Test
    void whoIsStillToBeLinkedMakesNamesakesLikelierNow(@TempDir Path folder) {
        try (TestService service = TestService.in(folder)) {
            var post = new Post(service);
            Commonness commonness = service.get(Commonness.class);
            assertThat(records(service, post, commonness)).isEqualTo(5_000);
            commonness.expect(post.operation(), 40_000);
            assertThat(records(service, post, commonness)).isEqualTo(80_000);
        }
    }

    private static long records(TestService service, Post post, Commonness commonness) {
        return service.get(MachineRuns.class)
                .run(
                        post.operation(),
                        "linking",
                        () -> new Done<>(commonness.in(post.operation()).records(), 0));
    }
}
