package org.safepassage.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ReindexingTest {
    @AutoClose
    TestService service;

    private Written written;

    @BeforeEach
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        written = new Written(service, folder)
                .mail("one@example.org", "My name is Zalmai Karimi, born 3 May 1980.")
                .mail("two@example.org", "My name is Palwasha Noori. I was born in 1994.")
                .workedThrough();
    }

    private List<String> tokens() {
        return jdbc().sql("select concat(mention, ' ', token, ' ', kind) from blind_token order by 1")
                .query(String.class)
                .list();
    }

    @Test
    void whateverWasIndexedOtherwiseIsIndexedAsNamesAreReadNow() {
        List<String> before = tokens();
        indexedOtherwise();
        var steps = new AtomicInteger();
        long indexed = service.get(Reindexing.class).all(written.operation(), steps::addAndGet);
        assertThat(tokens()).isEqualTo(before).isNotEmpty();
        assertThat(indexed)
                .isEqualTo(service.get(Reindexing.class).mentions(written.operation()))
                .isEqualTo(steps.get());
    }

    @Test
    void whoeverHoldsTheOldTokensReadsThemAgain() {
        List<MentionId> all = jdbc().sql("select id from mention order by id").query(UUID.class).list().stream()
                .map(MentionId::new)
                .toList();
        var held = new IndexAtHand(service.get(LinkedTurns.class), service.get(BlindIndex.class));
        indexedOtherwise();
        assertThat(near(held, all)).isNotEmpty();
        service.get(Reindexing.class).all(written.operation(), step -> {});
        assertThat(near(held, all)).isEmpty();
    }

    @Test
    void doneTwiceItChangesNothing() {
        service.get(Reindexing.class).all(written.operation(), step -> {});
        List<String> once = tokens();
        service.get(Reindexing.class).all(written.operation(), step -> {});
        assertThat(tokens()).isEqualTo(once);
    }

    /** All alike, and by a telephone. */
    private void indexedOtherwise() {
        jdbc().sql("delete from blind_token").update();
        jdbc().sql("insert into blind_token (token, mention, operation, kind) select 7, id, operation, 0 from mention")
                .update();
    }

    private List<MentionId> near(IndexAtHand held, List<MentionId> these) {
        return service.get(TransactionTemplate.class)
                .execute(status -> held.near(written.operation(), these).values().stream()
                        .flatMap(found -> found.stream())
                        .toList());
    }

    private JdbcClient jdbc() {
        return service.get(JdbcClient.class);
    }
}
