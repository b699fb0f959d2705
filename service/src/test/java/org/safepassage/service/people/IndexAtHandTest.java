package org.safepassage.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.casework.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexAtHandTest {
    @AutoClose
    TestService service;

    private Post post;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        post = new Post(service);
    }

    private void comes(int n) {
        post.comes(
                "writer" + n + "@mail.example",
                "help",
                "My name is Zalmai Karimi, son of Rahim, born 3 May 1980. My phone is +93 70 000 00%02d.".formatted(n));
    }

    @Test
    void itFindsWhatTheDatabaseFindsThoughOthersLinkedInBetween() {
        IndexAtHand ours = another();
        comes(1);
        UUID first = unlinked("Zalmai Karimi");
        assertThat(in(ours, first)).isEqualTo(inDatabase(first)).isNotEmpty();

        comes(2);
        comes(3);
        UUID second = unlinked("Zalmay Karimi");
        assertThat(in(ours, second)).isEqualTo(inDatabase(second));
        assertThat(found(in(ours, second)).size())
                .isGreaterThan(found(in(another(), first)).size() - 1);
    }

    @Test
    void whoeverFellTooFarBehindReadsEverythingAnew() {
        IndexAtHand ours = another();
        comes(11);
        UUID message = unlinked("Zalmai Karimi");
        in(ours, message);
        comes(12);
        comes(13);
        jdbc().sql("delete from linked_turn where turn < (select max(turn) from linked_turn)")
                .update();

        assertThat(in(ours, message)).isEqualTo(inDatabase(message));
    }

    @Test
    void whoIsLinkedAlreadyFindsTheOthersAgain() {
        comes(21);
        comes(22);
        List<MentionId> linked = jdbc()
                .sql("select mention from membership where to_at is null order by mention desc limit 2")
                .query(UUID.class)
                .list()
                .stream()
                .map(MentionId::new)
                .toList();
        Map<MentionId, Set<MentionId>> near = service.get(TransactionTemplate.class)
                .execute(status -> another().near(post.operation(), linked));
        assertThat(near.get(linked.getFirst())).contains(linked.getLast()).doesNotContain(linked.getFirst());
    }

    /** As another process would have it. */
    private IndexAtHand another() {
        return new IndexAtHand(service.get(LinkedTurns.class), service.get(BlindIndex.class));
    }

    private Map<MentionId, Set<MentionId>> in(IndexAtHand index, UUID message) {
        return service.get(TransactionTemplate.class)
                .execute(status -> index.candidates(post.operation(), List.of(message), mentions(message)));
    }

    /** Leaving out what is not linked: nobody can be linked to it yet. */
    private Map<MentionId, Set<MentionId>> inDatabase(UUID message) {
        Map<MentionId, Set<MentionId>> all =
                service.get(BlindIndex.class).candidates(post.operation(), mentions(message));
        Set<UUID> linked = Set.copyOf(
                jdbc().sql("select mention from membership").query(UUID.class).list());
        all.values().forEach(found -> found.removeIf(one -> !linked.contains(one.value())));
        return all;
    }

    private static List<MentionId> found(Map<MentionId, Set<MentionId>> candidates) {
        return candidates.values().stream().flatMap(Set::stream).toList();
    }

    private List<MentionId> mentions(UUID message) {
        return service.get(Mentions.class).idsIn(message);
    }

    private UUID unlinked(String name) {
        UUID message = FreshId.at(Instant.EPOCH);
        jdbc().sql("""
                insert into message (id, operation, arrival, fingerprint, sealed_key, size, received_at, stage)
                values (:id, :operation, :id, decode(replace(:id::text, '-', ''), 'hex'), 0, 0, now(), 4)""")
                .param("id", message)
                .param("operation", post.operation().value())
                .update();
        var content = new MentionContent(
                List.of(new MentionContent.Name(name, 0, 0, name.length())),
                "Rahim",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                "Kabul",
                List.of());
        List<NewMention> fresh = new ArrayList<>(List.of(new NewMention(
                new MentionId(FreshId.at(Instant.EPOCH)), message, 0, null, false, Instant.EPOCH, "writer", content)));
        service.get(TransactionTemplate.class)
                .executeWithoutResult(status -> service.get(Mentions.class).insert(post.operation(), fresh));
        return message;
    }

    private JdbcClient jdbc() {
        return service.get(JdbcClient.class);
    }
}
