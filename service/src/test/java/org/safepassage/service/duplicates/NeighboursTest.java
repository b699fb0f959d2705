package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.Written;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever little is told of is looked for again, whether or not a question about them waits. */
class NeighboursTest {
    @AutoClose
    TestService service;

    private Written written;

    @BeforeEach
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        written = new Written(service, folder);
    }

    @Test
    void someoneOfTheSameNameIsFoundAndSomeoneElseIsNot() {
        written.mail("one@example.org", "My name is Zalmai Karimi. I was born in 1980.")
                .mail("two@example.org", "My name is Zalmay Karimi. I was born in 1992.")
                .mail("three@example.org", "My name is Palwasha Noori. I was born in 1994.")
                .workedThrough();
        Set<Set<PersonId>> pairs = pairs();
        assertThat(people()).hasSize(3);
        assertThat(pairs).hasSize(1);
    }

    @Test
    void ofWhomAPersonCouldNotTellNoMachineDecides() {
        written.mail("one@example.org", "My name is Zalmai Karimi. I was born in 1980.")
                .mail("two@example.org", "My name is Zalmay Karimi. I was born in 1983.")
                .workedThrough();
        List<UUID> mentions = service.get(JdbcClient.class)
                .sql("update candidate_pair set decided_at = now(), outcome = 'cannot-tell' returning one")
                .query(UUID.class)
                .list();
        assertThat(mentions).hasSize(1);
        MentionId one = new MentionId(mentions.getFirst());
        assertThat(service.get(Links.class).exclusions(List.of(one))).isEmpty();
        assertThat(service.get(Links.class).apart(List.of(one))).hasSize(2);
    }

    private Set<Set<PersonId>> pairs() {
        return service.get(MachineRuns.class).run(written.operation(), "test", () -> {
            Linking.alone(service.get(JdbcClient.class), written.operation());
            Set<Set<PersonId>> found =
                    service.get(Neighbours.class).of(written.operation(), people(), Map.of(), opened -> {});
            return new MachineRuns.Done<>(found, found.size());
        });
    }

    private List<PersonId> people() {
        return service
                .get(JdbcClient.class)
                .sql("select distinct person from membership where to_at is null")
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
