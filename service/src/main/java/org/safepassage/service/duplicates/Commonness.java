package org.safepassage.service.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.linkage.Matcher;
import org.safepassage.linkage.Prepared;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.linkage.model.ObservedFrequencies;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How common names and places are among the mentions of an operation: agreement on a rare name says more. Counted in memory, from
 * a sample of what is there when a process begins to link and from every mention it links itself.
 */
@Component
class Commonness {
    private static final int SAMPLE = 20_000;
    private static final int AT_ONCE = 2_000;
    /** Before so many have been counted, the library's own table knows better. */
    private static final long ENOUGH = 1_000;
    /** A crisis begins with few records and ends with many; the first are not linked more boldly for that. */
    private static final long LEAST_RECORDS = 5_000;
    /** So many are named in a message at least: what is kept and not yet linked names people as well. */
    private static final long NAMED_IN_A_MESSAGE = 2;

    private final Matcher matcher = Matcher.standard();
    private final Map<OperationId, Counted> counted = new HashMap<>();
    private final Mentions mentions;
    private final JdbcClient jdbc;

    Commonness(Mentions mentions, JdbcClient jdbc) {
        this.mentions = mentions;
        this.jdbc = jdbc;
    }

    /** What a sample of an operation's mentions carries, and how many there are. */
    private static final class Counted {
        private final ObservedFrequencies observed = new ObservedFrequencies();
        private long linked;
        private long waiting;
    }

    /** For a machine run: the first of a process opens the sample. */
    synchronized Frequencies in(OperationId operation) {
        Counted here = counted.computeIfAbsent(operation, this::sampled);
        ObservedFrequencies observed = here.observed;
        long known = Math.max(LEAST_RECORDS, here.linked + NAMED_IN_A_MESSAGE * here.waiting);
        return new Frequencies() {
            @Override
            public double share(String kind, String key) {
                return observed.records() < ENOUGH ? UNKNOWN : observed.share(kind, key);
            }

            @Override
            public long records() {
                return known;
            }
        };
    }

    /** @param messages that are kept and not linked yet */
    synchronized void expect(OperationId operation, long messages) {
        counted.computeIfAbsent(operation, this::sampled).waiting = messages;
    }

    synchronized void add(OperationId operation, Prepared prepared) {
        Counted here = counted.get(operation);
        if (here != null) {
            here.observed.add(matcher.counted(prepared));
            here.linked++;
        }
    }

    private Counted sampled(OperationId operation) {
        List<MentionId> sample =
                jdbc
                        .sql("""
                select m.mention from membership m
                where m.operation = :operation and m.to_at is null order by m.mention desc limit :most""")
                        .param("operation", operation.value())
                        .param("most", SAMPLE)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(MentionId::new)
                        .toList();
        var here = new Counted();
        here.linked = jdbc.sql("select count(*) from membership where operation = :operation and to_at is null")
                .param("operation", operation.value())
                .query(Long.class)
                .single();
        for (int i = 0; i < sample.size(); i += AT_ONCE) {
            mentions.open(sample.subList(i, Math.min(sample.size(), i + AT_ONCE))).stream()
                    .map(Known::of)
                    .forEach(known -> here.observed.add(matcher.counted(known.prepared())));
        }
        return here;
    }
}
