package org.safepassage.service.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The queries behind the figures. Each looks only at entries that were true by one time and recorded by another. */
@Component
class Counts {
    private static final String SEEN = """
            with seen as materialized (
              select * from aspect_entry
              where operation = :operation and true_at <= :asAt and known_at <= :knownAt),
            """;

    /** The last entry of each aspect of each subject. */
    private static final String NOW = SEEN + """
            now as materialized (
              select distinct on (subject, aspect) subject, aspect, code, reason from seen
              where aspect in ('person', 'family', 'contact') or aspect like 'finding:%'
              order by subject, aspect, true_at desc, seq desc),
            person as (select subject from now where code = 'person.known')
            """;

    private static final String WAITING = SEEN + """
            message as materialized (
              select subject, true_at from seen
              where code = 'message.received' and (reason is null or reason not like 'roll:%')),
            mention as materialized (
              select subject, object from seen where code = 'mention.read' and reason <> 'advocate'),
            outcome as materialized (
              select distinct on (subject) subject, code from seen where aspect = 'disposition'
              order by subject, true_at desc, seq desc)
            select count(distinct r.subject) as waiting, min(r.true_at) as oldest
            from message r
            left join mention m on m.object = r.subject
            left join outcome o on o.subject = coalesce(m.subject, r.subject)
            where o.code is null or o.code = 'disposition.reversed'""";

    private final JdbcClient client;

    Counts(JdbcClient client) {
        this.client = client;
    }

    /** Right after a flood the planner still believes in small tables and would loop over them; figures always join whole sets. */
    void planForMany() {
        client.sql("select set_config('enable_nestloop', 'off', true)")
                .query(String.class)
                .single();
    }

    /** @param oldest hours, 0 when none waits */
    record Waiting(long messages, double oldest) {}

    Waiting waiting(OperationId operation, Instant asAt, Instant knownAt) {
        return at(WAITING, operation, asAt, knownAt)
                .query((row, n) ->
                        new Waiting(row.getLong("waiting"), hours(row.getObject("oldest", OffsetDateTime.class), asAt)))
                .single();
    }

    private static double hours(@Nullable OffsetDateTime oldest, Instant asAt) {
        return oldest == null ? 0 : Duration.between(oldest.toInstant(), asAt).toMinutes() / 60.0;
    }

    long people(OperationId operation, Instant asAt, Instant knownAt) {
        return count(NOW + "select count(*) from person", operation, asAt, knownAt);
    }

    long families(OperationId operation, Instant asAt, Instant knownAt) {
        return count(NOW + "select count(*) from now where code = 'family.known'", operation, asAt, knownAt);
    }

    long inContact(OperationId operation, Instant asAt, Instant knownAt) {
        return count(
                NOW + "select count(*) from now join person using (subject) where code = 'person.in-contact'",
                operation,
                asAt,
                knownAt);
    }

    long outOfContact(OperationId operation, Instant asAt, Instant knownAt) {
        return count(NOW + """
                select count(*) from (
                  select subject from person
                  intersect select subject from seen where code = 'person.on-roll'
                  except select subject from now where code = 'person.in-contact') out_of_contact""", operation, asAt, knownAt);
    }

    /** @param relocating the categories that bring out */
    long eligible(OperationId operation, Collection<String> relocating, Instant asAt, Instant knownAt) {
        return at(NOW + """
                select count(distinct n.subject) from now n join person using (subject)
                where n.code = 'finding.eligible' and n.reason = any(:categories)""", operation, asAt, knownAt)
                .param("categories", relocating.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Where nothing was ever found there is no entry: that is undetermined too. */
    long undetermined(OperationId operation, Collection<String> relocating, Instant asAt, Instant knownAt) {
        return at(NOW + """
                select count(*) from (
                  select subject from person
                  intersect select subject from now where code = 'person.in-contact'
                  except select subject from now where code = 'finding.eligible' and reason = any(:categories)
                  except select subject from now where code = 'finding.not-eligible' and reason = any(:categories)
                         group by subject having count(*) = cardinality(:categories::text[])) undetermined""", operation, asAt, knownAt)
                .param("categories", relocating.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private long count(String query, OperationId operation, Instant asAt, Instant knownAt) {
        return at(query, operation, asAt, knownAt).query(Long.class).single();
    }

    private StatementSpec at(String query, OperationId operation, Instant asAt, Instant knownAt) {
        return client.sql(query)
                .param("operation", operation.value())
                .param("asAt", asAt.atOffset(ZoneOffset.UTC))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC));
    }
}
