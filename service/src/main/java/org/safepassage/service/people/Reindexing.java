package org.safepassage.service.people;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the blind tokens of all mentions anew, batch by batch: once names are read otherwise than when a mention was indexed, nobody
 * would find it by its name. It may be broken off and begun again at any time.
 */
@Component
public class Reindexing {
    private static final int BATCH = 500;

    private final Mentions mentions;
    private final BlindIndex index;
    private final IndexAtHand atHand;
    private final MachineRuns runs;
    private final JdbcClient jdbc;

    Reindexing(Mentions mentions, BlindIndex index, IndexAtHand atHand, MachineRuns runs, JdbcClient jdbc) {
        this.mentions = mentions;
        this.index = index;
        this.atHand = atHand;
        this.runs = runs;
        this.jdbc = jdbc;
    }

    /** How many there are. */
    public long mentions(OperationId operation) {
        return jdbc.sql("select count(*) from mention where operation = :operation and superseded is null")
                .param("operation", operation.value())
                .query(Long.class)
                .single();
    }

    /**
     * @param done told of each batch how many mentions it had
     * @return how many were indexed; those whose keys are destroyed cannot be
     */
    public long all(OperationId operation, IntConsumer done) {
        long indexed = 0;
        List<UUID> batch = after(operation, null);
        while (!batch.isEmpty()) {
            List<UUID> these = batch;
            indexed += runs.run(operation, "reindexing", () -> batch(operation, these));
            done.accept(these.size());
            batch = after(operation, these.getLast());
        }
        runs.run(operation, "reindexing", () -> {
            atHand.forget(operation);
            return new Done<>(0, 0);
        });
        return indexed;
    }

    private List<UUID> after(OperationId operation, @Nullable UUID last) {
        return jdbc.sql("""
                select id from mention
                where operation = :operation and superseded is null and (:last::uuid is null or id > :last::uuid)
                order by id limit :most""")
                .param("operation", operation.value())
                .param("last", last)
                .param("most", BATCH)
                .query(UUID.class)
                .list();
    }

    private Done<Integer> batch(OperationId operation, List<UUID> ids) {
        List<Mentioned> opened = mentions.open(ids.stream().map(MentionId::new).toList());
        mentions.forget(opened.stream().map(Mentioned::id).toList());
        index.insert(operation, opened.stream().map(Mentioned::asNew).toList());
        return new Done<>(opened.size(), opened.size());
    }
}
