package org.safepassage.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.people.MentionId;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndCaseTest {
    @AutoClose
    TestService service;

    private Post post;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        post = new Post(service);
    }

    @Test
    void aCaseIsClosedOnceEveryMessageHasAnOutcomeAndOpenedAgainForEver() {
        UUID message = post.comes(
                "Zmarai Helmandi <zmarai.h@mail.example>",
                "help",
                "My name is Zmarai Helmandi. I worked for the embassy.");
        SignedIn who = post.signedIn(Role.CASEWORKER);
        CaseId id = service.get(TakeNext.class).take(who).orElseThrow();

        assertThatThrownBy(() -> ending().end(who, id, CaseEnd.ANSWERED)).isInstanceOf(CaseRefused.Incomplete.class);

        service.get(Triage.class).dispose(who, message, outcomes(message));
        ending().end(who, id, CaseEnd.ANSWERED);
        assertThat(state(id)).isEqualTo("closed");
        assertThat(service.get(TakeNext.class).take(who)).isEmpty();
        assertThatThrownBy(() -> service.get(TakeNext.class).take(who, id)).isInstanceOf(CaseRefused.class);

        service.clock().pass(Duration.ofDays(9));
        SignedIn another = post.signedIn(Role.CASEWORKER);
        ending().reopen(another, id);
        assertThat(state(id)).isEqualTo("open");
        assertThat(service.get(Desk.class)
                        .find(post.operation(), id)
                        .orElseThrow()
                        .ownerAt(service.clock().instant()))
                .isEqualTo(another.account());
        assertThat(codes(id)).containsSubsequence("case.closed", "case.reopened");
    }

    private EndCase ending() {
        return service.get(EndCase.class);
    }

    private List<Wish> outcomes(UUID message) {
        return jdbc().sql("select id from mention where message = ?").param(message).query(UUID.class).list().stream()
                .map(mention -> Wish.newCase(new MentionId(mention)))
                .toList();
    }

    private String state(CaseId id) {
        return jdbc().sql("select state from family_case where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private List<String> codes(CaseId id) {
        return jdbc().sql("select code from entry where subject = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private JdbcClient jdbc() {
        return service.get(JdbcClient.class);
    }
}
