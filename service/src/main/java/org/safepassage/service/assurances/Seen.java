package org.safepassage.service.assurances;

import static org.safepassage.service.assurances.Observations.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;

/** What was observed where one promise stood. */
@Component
class Seen {
    private static final int MOST = 50;
    private final JdbcClient jdbc;

    Seen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param recordedAt by the service */
    record One(
            ObservationId id,
            String place,
            Instant at,
            Conduct outcome,
            int people,
            List<String> documents,
            Optional<String> authority,
            Source source,
            boolean exercise,
            Instant recordedAt,
            boolean takenBack) {}

    record Place(String place, Rate rate, long turnedBack, long delayed, long charged, long detained, long beaten) {}

    /** The latest. */
    List<One> of(OperationId operation, AssuranceId assurance, Instant asAt, Instant knownAt) {
        return mapped(jdbc.sql(KeptRates.TESTED + """
                                select o.* from test t join conduct_observation o on o.id = t.subject
                                where t.object = :assurance order by o.at desc, o.id limit :most""")
                        .param("operation", operation.value())
                        .param("asAt", utc(asAt))
                        .param("knownAt", utc(knownAt))
                        .param("assurance", assurance.value())
                        .param("most", MOST))
                .list();
    }

    Optional<One> find(OperationId operation, ObservationId id) {
        return mapped(jdbc.sql("select o.* from conduct_observation o where o.id = :id and o.operation = :operation")
                        .param("id", id.value())
                        .param("operation", operation.value()))
                .optional();
    }

    /** Where it is broken most stands first. */
    List<Place> places(OperationId operation, AssuranceId assurance, Instant asAt, Instant knownAt) {
        return jdbc.sql(KeptRates.TESTED + """
                select o.place, sum(o.people) as people,
                       coalesce(sum(o.people) filter (where o.outcome = 'passed'), 0) as kept,
                       coalesce(sum(o.people) filter (where o.outcome = 'turned-back'), 0) as turned_back,
                       coalesce(sum(o.people) filter (where o.outcome = 'delayed'), 0) as delayed,
                       coalesce(sum(o.people) filter (where o.outcome = 'charged'), 0) as charged,
                       coalesce(sum(o.people) filter (where o.outcome = 'detained'), 0) as detained,
                       coalesce(sum(o.people) filter (where o.outcome = 'beaten'), 0) as beaten
                from test t join conduct_observation o on o.id = t.subject where t.object = :assurance
                group by o.place order by sum(o.people) - coalesce(sum(o.people) filter (where o.outcome = 'passed'), 0) desc,
                         o.place""")
                .param("operation", operation.value())
                .param("asAt", utc(asAt))
                .param("knownAt", utc(knownAt))
                .param("assurance", assurance.value())
                .query((row, n) -> new Place(
                        row.getString("place"),
                        new Rate(row.getString("place"), row.getLong("kept"), row.getLong("people")),
                        row.getLong("turned_back"),
                        row.getLong("delayed"),
                        row.getLong("charged"),
                        row.getLong("detained"),
                        row.getLong("beaten")))
                .list();
    }

    private static MappedQuerySpec<One> mapped(JdbcClient.StatementSpec statement) {
        return statement.query((row, n) -> new One(
                new ObservationId(row.getObject("id", UUID.class)),
                row.getString("place"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Conduct.of(row.getString("outcome")).orElseThrow(),
                row.getInt("people"),
                Promised.list(row, "documents"),
                Optional.ofNullable(row.getString("authority")),
                Source.of(row.getString("source")).orElseThrow(),
                row.getBoolean("exercise"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("corrected_at") != null));
    }
}
