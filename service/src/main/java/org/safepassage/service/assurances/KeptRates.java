package org.safepassage.service.assurances;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Kept n of N, counted from entries: as at one time and as known at another. */
@Component
public class KeptRates {
    /** The observations that test a promise which stood, as one knew then; each once, however many promises it tests. */
    static final String TESTED = """
            with taken_back as (
              select subject from entry where operation = :operation and code = 'conduct.corrected' and known_at <= :knownAt),
            ended as (
              select subject, min(true_at) as at from entry
              where operation = :operation and code = 'assurance.withdrawn' and known_at <= :knownAt group by subject),
            test as (
              select e.subject, e.object from entry e
              left join taken_back t on t.subject = e.subject left join ended d on d.subject = e.object
              where e.operation = :operation and e.code = 'conduct.observed' and e.object is not null
                and e.true_at <= :asAt and e.known_at <= :knownAt
                and t.subject is null and (d.at is null or d.at > e.true_at))
            """;

    private static final String RATES = TESTED + """
            , seen as (select o.* from conduct_observation o where o.id in (select subject from test))
            select 'all' as part, '' as code, coalesce(sum(people) filter (where outcome = 'passed'), 0) as kept,
                   coalesce(sum(people), 0) as people from seen
            union all
            select 'crossing', place, coalesce(sum(people) filter (where outcome = 'passed'), 0), sum(people)
            from seen group by place
            union all
            select 'authority', authority, coalesce(sum(people) filter (where outcome = 'passed'), 0), sum(people)
            from seen where authority is not null group by authority
            union all
            select 'document', d.code, coalesce(sum(people) filter (where outcome = 'passed'), 0), sum(people)
            from seen cross join lateral unnest(case when cardinality(documents) = 0 then array['none'] else documents end)
                 as d (code)
            group by d.code
            order by 1, 4 desc, 2""";

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptRates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As at a time, as known now. */
    public Kept of(OperationId operation, Instant asAt) {
        return of(operation, asAt, clock.instant());
    }

    @Transactional(readOnly = true)
    public Kept of(OperationId operation, Instant asAt, Instant knownAt) {
        Map<String, List<Rate>> parts = new HashMap<>();
        jdbc.sql(RATES)
                .param("operation", operation.value())
                .param("asAt", Observations.utc(asAt))
                .param("knownAt", Observations.utc(knownAt))
                .query((row, n) -> parts.computeIfAbsent(row.getString("part"), p -> new ArrayList<>())
                        .add(new Rate(row.getString("code"), row.getLong("kept"), row.getLong("people"))))
                .list();
        return new Kept(
                parts.getOrDefault("all", List.of(new Rate("", 0, 0))).getFirst(),
                parts.getOrDefault("crossing", List.of()),
                parts.getOrDefault("authority", List.of()),
                parts.getOrDefault("document", List.of()));
    }
}
