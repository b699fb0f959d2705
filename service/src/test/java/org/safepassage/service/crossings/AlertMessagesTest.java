package org.safepassage.service.crossings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.Staff;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertMessagesTest {
    @AutoClose
    TestService service;

    private final List<AlertRaised> raised = new ArrayList<>();
    private boolean refuses;
    private OperationId operation = new OperationId((short) 0);

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(
                folder,
                (context, clock) ->
                        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
                            if (event.getPayload() instanceof AlertRaised one) {
                                raised.add(one);
                                if (refuses) {
                                    throw new IllegalStateException("a listener fails");
                                }
                            }
                        }));
        operation =
                service.get(OperationIds.class).of(service.get(Operation.class).code());
    }

    @BeforeEach
    void forget() {
        raised.clear();
    }

    @Test
    void anAttackAtAGateStandsAtOnceAndIsToldOfOnce() {
        AlertReceipt receipt = take(Cap.alert("gate"));
        assertThat(receipt.outcome()).isEqualTo(AlertOutcome.RAISED);
        assertThat(receipt.places()).containsExactly("kabul");
        assertThat(raised)
                .singleElement()
                .satisfies(one -> assertThat(one.places()).containsExactly("kabul"));
        assertThat(service.get(Alerts.class)
                        .standing(operation, "kabul", service.clock().instant()))
                .anySatisfy(alert -> {
                    assertThat(alert.severity()).isEqualTo(Severity.EXTREME);
                    assertThat(alert.words()).isEqualTo("Keep away from the airport");
                });
    }

    @Test
    void theSameBytesAgainAreCountedAndTheSameMessageInOtherBytesIsKept() {
        AlertReceipt first = take(Cap.alert("again"));
        AlertReceipt second = take(Cap.alert("again"));
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(second.times()).isEqualTo(2);
        AlertReceipt third = take(Cap.alert("again").info("Keep away", "Stay away"));
        assertThat(third.outcome()).isEqualTo(AlertOutcome.REPEATED);
        assertThat(third.alert()).isEqualTo(first.alert());
        assertThat(raised).hasSize(1);
    }

    @Test
    void anUpdateThatWidensItIsToldOfForTheNewPlacesOnly() {
        Cap first = Cap.alert("widened").at("<areaDesc>Torkham</areaDesc>");
        AlertReceipt before = take(first);
        AlertReceipt after = take(first.followed("Update", "widened-2")
                .at("<areaDesc>the south-east</areaDesc><polygon>35,68 35,72 30,72 30,65.9 31.2,65.9 35,68</polygon>"));
        assertThat(after.alert()).isEqualTo(before.alert());
        assertThat(after.outcome()).isEqualTo(AlertOutcome.UPDATED);
        assertThat(after.places())
                .contains("torkham", "spin-boldak", "ghulam-khan")
                .doesNotContain("hairatan");
        assertThat(raised).hasSize(2);
        assertThat(raised.getLast().places()).contains("spin-boldak").doesNotContain("torkham");
    }

    @Test
    void anUpdateThatNarrowsItLeavesWhatAPersonSaid() {
        Cap first = Cap.alert("narrowed").at("<areaDesc>Hairatan, Aqina</areaDesc>");
        AlertReceipt before = take(first);
        service.get(RaiseAlert.class)
                .widen(Staff.someone(service, Role.LEAD), before.alert().orElseThrow(), List.of("torghundi"));
        AlertReceipt after = take(first.followed("Update", "narrowed-2").at("<areaDesc>Aqina</areaDesc>"));
        assertThat(after.places()).containsExactly("aqina", "torghundi");
    }

    @Test
    void aCancelEndsWhatItRefersTo() {
        Cap first = Cap.alert("cancelled").at("<areaDesc>Zaranj</areaDesc>");
        take(first);
        assertThat(take(first.followed("Cancel", "cancelled-2")).outcome()).isEqualTo(AlertOutcome.ENDED);
        assertThat(service.get(Alerts.class)
                        .standing(operation, "zaranj", service.clock().instant()))
                .isEmpty();
    }

    @Test
    void anAlertThatComesAfterItsCancelDoesNotAct() {
        Cap first = Cap.alert("late").at("<areaDesc>Ishkashim</areaDesc>");
        AlertReceipt cancel = take(first.followed("Cancel", "late-2"));
        assertThat(cancel.why()).isEqualTo("unknown-reference");
        assertThat(take(first).outcome()).isEqualTo(AlertOutcome.SUPERSEDED);
        assertThat(raised).isEmpty();
    }

    @Test
    void exercisesAndTestsAreNotedAndDoNotAct() {
        assertThat(take(Cap.alert("exercise").status("Exercise")).why()).isEqualTo("exercise");
        assertThat(take(Cap.alert("test").status("Test")).why()).isEqualTo("test");
        assertThat(take(Cap.alert("minor").info("Extreme", "Minor")).why()).isEqualTo("minor");
        assertThat(raised).isEmpty();
    }

    @Test
    void whereNoPlaceIsNamedAPersonSaysIt() {
        AlertReceipt receipt = take(Cap.alert("nowhere").at("<areaDesc>the old town</areaDesc>"));
        assertThat(receipt.why()).isEqualTo("no-place");
        assertThat(receipt.words()).contains("a person must say where it stands");
        assertThat(raised).isEmpty();
        service.get(RaiseAlert.class)
                .widen(Staff.someone(service, Role.LEAD), receipt.alert().orElseThrow(), List.of("herat"));
        assertThat(raised)
                .containsExactly(new AlertRaised(operation, receipt.alert().orElseThrow(), Set.of("herat")));
    }

    @Test
    void whatCannotBeReadIsKeptWithTheFault() {
        assertThat(take("<alert>").words()).contains("not well-formed").contains("kept");
        assertThat(take("<alert/>").why()).isEqualTo("not-version-1.2");
        assertThat(take("<html/>").why()).isEqualTo("not-cap");
        assertThat(take(Cap.alert("x").text().replace("cap:1.2", "cap:1.1")).why())
                .isEqualTo("not-version-1.2");
        assertThat(take(Cap.alert("").text()).why()).isEqualTo("missing:identifier");
        assertThat(take(Cap.alert("y")
                                .at("<areaDesc>a</areaDesc><circle>934,69 5</circle>")
                                .text())
                        .why())
                .isEqualTo("unreadable:circle");
        assertThat(take(Cap.alert("z").sent("yesterday").text()).why()).isEqualTo("unreadable:sent");
    }

    @Test
    void entitiesAndDocumentTypesAreRefusedBeforeTheyAreFollowed() {
        String outside = "<!DOCTYPE alert [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                + Cap.alert("&secret;").text().replaceFirst("<\\?xml.*\\?>\\s*", "");
        assertThat(take(outside).why()).isEqualTo("doctype");
        String laughs = "<!DOCTYPE a [<!ENTITY b \"" + "ha".repeat(1000) + "\">]><a>&b;</a>";
        assertThat(take(laughs).why()).isEqualTo("doctype");
        assertThat(take("<a>".repeat(500) + "</a>".repeat(500)).outcome()).isEqualTo(AlertOutcome.MALFORMED);
        assertThat(take(" ".repeat((1 << 20) + 1)).why()).isEqualTo("too-large");
    }

    @Test
    void whenWhoeverListensFailsTheMessageIsKeptAndReadLater() {
        refuses = true;
        byte[] bytes = Cap.alert("fails").bytes();
        try {
            assertThatThrownBy(() -> take(bytes)).isInstanceOf(IllegalStateException.class);
        } finally {
            refuses = false;
        }
        assertThat(service.get(AlertMessages.class).unread(operation)).hasSize(1);
        AlertReceipt again = take(bytes);
        assertThat(again.outcome()).isEqualTo(AlertOutcome.RAISED);
        assertThat(again.times()).isEqualTo(2);
    }

    @Test
    void aClockThatIsADayAheadDelaysNothing() {
        AlertReceipt receipt = take(Cap.alert("ahead").sent("2021-08-16T18:00:00-00:00"));
        assertThat(receipt.why()).isEqualTo("clock-ahead");
        assertThat(service.get(Alerts.class)
                        .find(operation, receipt.alert().orElseThrow())
                        .orElseThrow()
                        .trueAt())
                .isEqualTo(service.clock().instant());
    }

    @Test
    void theBytesAreSealedAndNobodyButTheMachineReadsThem() {
        take(Cap.alert("sealed"));
        JdbcClient jdbc = service.get(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from alert_message_sealed")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private AlertReceipt take(Cap cap) {
        return take(cap.bytes());
    }

    private AlertReceipt take(String text) {
        return take(text.getBytes(UTF_8));
    }

    private AlertReceipt take(byte[] bytes) {
        return service.get(TakeAlert.class).take(operation, bytes, Optional.empty());
    }
}
