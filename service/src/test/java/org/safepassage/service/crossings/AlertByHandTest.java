package org.safepassage.service.crossings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Staff;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertByHandTest {
    @AutoClose
    TestService service;

    private final List<Object> events = new ArrayList<>();
    private boolean refuses;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(
                folder,
                (context, clock) ->
                        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
                            if (event.getPayload() instanceof AlertRaised || event.getPayload() instanceof AlertEnded) {
                                events.add(event.getPayload());
                                if (refuses) {
                                    throw new IllegalStateException("a listener fails");
                                }
                            }
                        }));
    }

    @Test
    void itStandsAtItsPlacesUntilAPersonEndsIt() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        UUID id = raise(lead, Optional.empty(), "kabul", "torkham");
        assertThat(standing(lead, "kabul")).contains(id);
        assertThat(standing(lead, "spin-boldak")).doesNotContain(id);
        assertThat(entries(id)).containsExactly("alert.raised kabul", "alert.raised torkham");
        assertThat(events).contains(new AlertRaised(lead.operation(), id, java.util.Set.of("kabul", "torkham")));

        service.get(RaiseAlert.class).end(lead, id, EndReason.OVER);
        assertThat(standing(lead, "kabul")).doesNotContain(id);
        assertThat(entries(id)).endsWith("alert.ended kabul", "alert.ended torkham");
        assertThat(events).contains(new AlertEnded(lead.operation(), id, java.util.Set.of("kabul", "torkham")));
        assertThatThrownBy(() -> service.get(RaiseAlert.class).end(lead, id, EndReason.OVER))
                .isInstanceOf(CrossingRefused.AlreadyDone.class);
    }

    @Test
    void onlyTheNewPlacesOfAWidenedAlertAreToldOf() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        UUID id = raise(lead, Optional.empty(), "hairatan");
        events.clear();
        service.get(RaiseAlert.class).widen(lead, id, List.of("hairatan", "termez"));
        assertThat(events).containsExactly(new AlertRaised(lead.operation(), id, java.util.Set.of("termez")));
    }

    @Test
    void itEndsByItselfWhenItExpires() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        UUID id = raise(lead, Optional.of(now().plus(Duration.ofHours(2))), "aqina");
        assertThat(standing(lead, "aqina")).contains(id);
        service.clock().pass(Duration.ofHours(2));
        assertThat(standing(lead, "aqina")).doesNotContain(id);
    }

    @Test
    void whatAListenerRefusesIsNotRecorded() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        refuses = true;
        try {
            assertThatThrownBy(() -> raise(lead, Optional.empty(), "zaranj")).isInstanceOf(IllegalStateException.class);
        } finally {
            refuses = false;
        }
        assertThat(standing(lead, "zaranj")).isEmpty();
    }

    @Test
    void aPlaceThatTheOperationDoesNotHaveIsRefused() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        assertThatThrownBy(() -> raise(lead, Optional.empty(), "atlantis"))
                .isInstanceOf(CrossingRefused.NoSuchPlace.class);
    }

    private UUID raise(SignedIn who, Optional<Instant> until, String... places) {
        return service.get(RaiseAlert.class)
                .raise(who, new NewAlert("Attack at a gate", Severity.EXTREME, "", now(), until, List.of(places)));
    }

    private List<UUID> standing(SignedIn who, String place) {
        return service.get(Alerts.class).standing(who.operation(), place, now()).stream()
                .map(Alert::id)
                .toList();
    }

    private List<String> entries(UUID alert) {
        return service.get(JdbcClient.class)
                .sql("select code || ' ' || reason from entry where subject = :alert order by seq")
                .param("alert", alert)
                .query(String.class)
                .list();
    }

    private Instant now() {
        return service.clock().instant();
    }
}
