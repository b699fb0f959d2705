package org.safepassage.service.assurances;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which observation tests which promise: one that stood at the time, and spoke of the place, of a paper that was held and of such
 * people. What was only sought is not tested.
 */
@Component
class Tests {
    private static final String LINK = """
            insert into conduct_tests (observation, assurance, operation)
            select o.id, a.id, o.operation
            from conduct_observation o join assurance a on a.operation = o.operation
            where o.operation = :operation and o.corrected_at is null and a.state <> 'sought'
              and a.stands_from <= o.at and (a.stands_until is null or o.at < a.stands_until)
              and (a.withdrawn_from is null or o.at < a.withdrawn_from)
              and (cardinality(a.places) = 0 or o.place = any(a.places))
              and (cardinality(a.documents) = 0 or a.documents && o.documents)
              and (a.people = 'any' or a.people = case when 'foreign-passport' = any(o.documents)
                                                  then 'foreign-nationals' else 'nationals' end)
            """;
    private static final String MADE = """
            on conflict do nothing returning observation, assurance""";

    private final JdbcClient jdbc;
    private final Entries entries;

    Tests(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** A new observation with the promises on record; one that tests none is an entry all the same. */
    void link(OperationId operation, ObservationId id, Observation seen, Actor actor) {
        List<UUID> tested = jdbc.sql(LINK + " and o.id = :id " + MADE)
                .param("operation", operation.value())
                .param("id", id.value())
                .query((row, n) -> row.getObject("assurance", UUID.class))
                .list();
        NewEntry entry = NewEntry.of(operation, id.value(), "conduct.observed", seen.at(), actor)
                .because(seen.outcome().code());
        entries.write(
                tested.isEmpty()
                        ? List.of(entry)
                        : tested.stream().map(entry::to).toList());
    }

    /** A promise that was recorded late, with what had been observed while it stood. */
    void link(OperationId operation, AssuranceId id, Actor actor) {
        List<UUID> observed = jdbc.sql(LINK + " and a.id = :id " + MADE)
                .param("operation", operation.value())
                .param("id", id.value())
                .query((row, n) -> row.getObject("observation", UUID.class))
                .list();
        if (observed.isEmpty()) {
            return;
        }
        List<NewEntry> all = new ArrayList<>();
        jdbc.sql("select id, at, outcome from conduct_observation where id = any(:ids)")
                .param("ids", observed.toArray(UUID[]::new))
                .query((row, n) -> all.add(NewEntry.of(
                                operation,
                                row.getObject("id", UUID.class),
                                "conduct.observed",
                                time(row.getObject("at", OffsetDateTime.class)),
                                actor)
                        .to(id.value())
                        .because(row.getString("outcome"))))
                .list();
        entries.write(all);
    }

    private static Instant time(OffsetDateTime written) {
        return written.toInstant();
    }
}
