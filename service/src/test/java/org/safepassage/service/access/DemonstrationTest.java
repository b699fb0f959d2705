package org.safepassage.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.TestService;

class DemonstrationTest {
    @TempDir
    Path folder;

    @Test
    void thereIsALinkForEachRoleAndEachLeadsToItsWork() {
        try (TestService service = TestService.in(folder)) {
            Map<Role, String> links = service.get(Demonstration.class).links();
            assertThat(links).containsOnlyKeys(Role.values());
            links.forEach((role, link) -> {
                Walker walker = new Walker(service);
                walker.get(link);
                assertThat(walker.who().role()).isEqualTo(role);
                assertThat(walker.get("/").headers().firstValue("Location")).isPresent();
            });
            service.get(Demonstration.class).links();
            assertThat(service.get(Accounts.class)
                            .all(service.get(OperationHere.class).id()))
                    .hasSize(Role.values().length);
        }
    }

    @Test
    void whereRealPeopleAreThereAreNoSuchLinks() {
        try (TestInstallation installation = TestInstallation.in(folder)) {
            assertThatThrownBy(() -> installation.get(Demonstration.class).links())
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
