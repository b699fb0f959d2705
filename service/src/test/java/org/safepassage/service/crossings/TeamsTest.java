package org.safepassage.service.crossings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Staff;
import org.safepassage.service.crossings.CrossingRefused.AlreadyDone;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.crossings.Deployment.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

class TeamsTest {
    @AutoClose
    TestService service;

    @BeforeEach
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
    }

    @Test
    void fifteenSpecialistsAreSentToThreeNeighboursArriveHelpAndLeave() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        service.get(FolderRecord.class).takeUp(lead.operation());
        Teams teams = service.get(Teams.class);
        assertThat(teams.all(lead.operation()).stream()
                        .mapToInt(Team::specialists)
                        .sum())
                .isEqualTo(15);

        UUID sent = send(lead, "heron", "torkham", Duration.ofHours(24), Duration.ofHours(72));
        assertThat(standing(lead)).containsExactly(Standing.ON_ITS_WAY);
        service.clock().pass(Duration.ofHours(25));
        assertThat(standing(lead)).containsExactly(Standing.LATE);
        service.get(DeployTeam.class).arrived(lead, sent);
        assertThat(teams.present(lead.operation(), "torkham"))
                .singleElement()
                .satisfies(one -> assertThat(one.families()).isEqualTo(71 * 16));
        service.get(DeployTeam.class).left(lead, sent);
        assertThat(teams.present(lead.operation(), "torkham")).isEmpty();
        assertThat(entries(sent)).containsExactly("team.deployed torkham", "team.arrived torkham", "team.left torkham");
        assertThatThrownBy(() -> service.get(DeployTeam.class).left(lead, sent)).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void aTeamIsAtOnePostAtATime() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        service.get(FolderRecord.class).takeUp(lead.operation());
        UUID first = send(lead, "plover", "hairatan", Duration.ofHours(24), Duration.ofHours(48));
        assertThatThrownBy(() -> send(lead, "plover", "tashkent", Duration.ofHours(30), Duration.ofHours(1)))
                .isInstanceOf(Incomplete.class);
        send(lead, "plover", "tashkent", Duration.ofHours(72), Duration.ofHours(1));
        service.get(DeployTeam.class).callBack(lead, first);
        send(lead, "plover", "termez", Duration.ofHours(30), Duration.ofHours(1));
    }

    @Test
    void aPostAsksForHelpAndIsAnswered() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        service.get(FolderRecord.class).takeUp(lead.operation());
        Instant by = service.clock().instant().plus(Duration.ofHours(3));
        UUID asked = service.get(AskForHelp.class).ask(lead, "torkham", Want.INTERPRETERS, 40, by);
        assertThat(service.get(Teams.class).asking(lead.operation()))
                .extracting(HelpRequest::id)
                .containsExactly(asked);
        UUID sent = send(lead, "curlew", "torkham", Duration.ofHours(2), Duration.ofHours(8));
        service.get(AskForHelp.class).answer(lead, asked, HelpAnswer.TEAM_SENT, Optional.of(sent));
        assertThat(service.get(Teams.class).asking(lead.operation())).isEmpty();
        assertThat(service.get(Teams.class).asked(lead.operation(), "torkham", 10))
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).contains(HelpAnswer.TEAM_SENT));
    }

    @Test
    void whatTheFolderSawIsTakenUpOnceItsDayHasComeAndOnlyOnce() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        FolderRecord folder = service.get(FolderRecord.class);
        folder.takeUp(lead.operation());
        assertThat(seen(lead)).isEmpty();
        service.clock().pass(Duration.between(service.clock().instant(), Instant.parse("2021-09-29T13:00:00Z")));
        folder.takeUp(lead.operation());
        folder.takeUp(lead.operation());
        assertThat(seen(lead)).singleElement().satisfies(one -> {
            assertThat(one.seen().provinces()).contains("Helmand");
            assertThat(one.by()).isEmpty();
        });
    }

    private List<Condition> seen(SignedIn who) {
        return service.get(Conditions.class).history(who.operation(), "spin-boldak", 10);
    }

    private UUID send(SignedIn who, String team, String post, Duration from, Duration stays) {
        return service.get(DeployTeam.class)
                .send(who, team, post, service.clock().instant().plus(from), stays);
    }

    private List<Standing> standing(SignedIn who) {
        return service.get(Teams.class).sent(who.operation()).stream()
                .map(one -> one.at(service.clock().instant()))
                .toList();
    }

    private List<String> entries(UUID deployment) {
        return service.get(JdbcClient.class)
                .sql("select code || ' ' || reason from entry where object = :id order by seq")
                .param("id", deployment)
                .query(String.class)
                .list();
    }
}
