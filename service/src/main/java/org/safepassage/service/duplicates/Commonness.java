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

    private final Matcher matcher = Matcher.standard();
    private final Map<OperationId, ObservedFrequencies> counted = new HashMap<>();
    private final Mentions mentions;
    private final JdbcClient jdbc;

    Commonness(Mentions mentions, JdbcClient jdbc) {
        this.mentions = mentions;
        this.jdbc = jdbc;
    }

    /** For a machine run: the first of a process opens the sample. */
    synchronized Frequencies in(OperationId operation) {
        ObservedFrequencies observed = counted.computeIfAbsent(operation, this::sampled);
        return new Frequencies() {
            @Override
            public double share(String kind, String key) {
                return observed.records() < ENOUGH ? UNKNOWN : observed.share(kind, key);
            }

            @Override
            public long records() {
                return Math.max(LEAST_RECORDS, observed.records());
            }
        };
    }

    synchronized void add(OperationId operation, Prepared prepared) {
        ObservedFrequencies observed = counted.get(operation);
        if (observed != null) {
            observed.add(matcher.counted(prepared));
        }
    }

    private ObservedFrequencies sampled(OperationId operation) {
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
        var observed = new ObservedFrequencies();
        for (int i = 0; i < sample.size(); i += AT_ONCE) {
            mentions.open(sample.subList(i, Math.min(sample.size(), i + AT_ONCE))).stream()
                    .map(Known::of)
                    .forEach(known -> observed.add(matcher.counted(known.prepared())));
        }
        return observed;
    }
}
