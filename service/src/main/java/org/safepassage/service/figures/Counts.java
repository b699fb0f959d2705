package org.safepassage.service.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The queries behind the figures. Each looks only at entries that were true by one time and recorded by another; the last entry of an
 * aspect says how a subject stands.
 */
@Component
class Counts {
    static final String THEN = " operation = :operation and true_at <= :asAt and known_at <= :knownAt ";

    /** What waits for an outcome: the people that messages name, and messages that name nobody. Rolls ask for nothing. */
    static final String ITEMS = """
            with received as (
              select subject, true_at from entry
              where code = 'message.received' and""" + THEN + """
                and (reason is null or reason not like 'roll:%')),
            named as (
              select m.subject as item, m.object as message from entry m
              where code = 'mention.read' and""" + THEN + """
                and reason <> 'advocate'
                and not exists (select 1 from entry s where s.operation = :operation and s.code = 'mention.superseded'
                                and s.subject = m.subject and s.true_at <= :asAt and s.known_at <= :knownAt)),
            outcome as (
              select distinct on (subject) subject, code, true_at from entry
              where code in ('disposition.new-case', 'disposition.added-to-case', 'disposition.duplicate',
                             'disposition.routed', 'disposition.noise', 'disposition.reversed') and""" + THEN + """
              order by subject, true_at desc, seq desc)
            """;

    private static final String WAITING = ITEMS + """
            select count(distinct r.subject) as waiting, min(r.true_at) as oldest
            from received r left join named n on n.message = r.subject
            left join outcome o on o.subject = coalesce(n.item, r.subject) and o.code <> 'disposition.reversed'
            where o.code is null""";

    private static final String PEOPLE = """
            with person as (
              select distinct on (subject) subject, code from entry
              where code in ('person.known', 'person.joined', 'person.withdrawn', 'person.erased') and""" + THEN + """
              order by subject, true_at desc, seq desc),
            contact as (
              select distinct on (subject) subject, code = 'person.in-contact' as here from entry
              where code in ('person.in-contact', 'person.out-of-contact') and""" + THEN + """
              order by subject, true_at desc, seq desc),
            latest as (
              select distinct on (subject, reason) subject, reason, code from entry
              where code in ('finding.eligible', 'finding.not-eligible', 'finding.undetermined') and""" + THEN + """
              order by subject, reason, true_at desc, seq desc),
            finding as (
              select subject, bool_or(code = 'finding.eligible') as eligible,
                     count(*) filter (where code = 'finding.not-eligible') as refused
              from latest where reason = any(:categories) group by subject),
            roll as (
              select distinct subject from entry where code = 'person.on-roll' and""" + THEN + """
            ),
            each as (
              select coalesce(c.here, false) as here, r.subject is not null as on_roll,
                     coalesce(f.eligible, false) as eligible,
                     coalesce(f.refused, 0) >= cardinality(:categories::text[]) as refused
              from person p left join contact c using (subject) left join finding f using (subject)
              left join roll r using (subject)
              where p.code = 'person.known')
            select count(*) as known,
                   count(*) filter (where here) as in_contact,
                   count(*) filter (where on_roll and not here) as out_of_contact,
                   count(*) filter (where eligible) as eligible,
                   count(*) filter (where eligible and not here) as eligible_unheard,
                   count(*) filter (where here and not eligible and not refused) as undetermined,
                   count(*) filter (where here and not eligible and refused) as refused
            from each""";

    private static final String FAMILIES = """
            select count(*) from (
              select distinct on (subject) code from entry
              where code in ('family.known', 'family.joined') and""" + THEN + """
              order by subject, true_at desc, seq desc) family
            where code = 'family.known'""";

    private static final String MENTIONS = """
            select count(*) filter (where reason <> 'advocate') from entry m
            where code = 'mention.read' and""" + THEN + """
              and not exists (select 1 from entry s where s.operation = :operation and s.code = 'mention.superseded'
                              and s.subject = m.subject and s.true_at <= :asAt and s.known_at <= :knownAt)""";

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

    Waiting waiting(Moment moment) {
        return at(WAITING, moment)
                .query((row, n) -> new Waiting(
                        row.getLong("waiting"), hours(row.getObject("oldest", OffsetDateTime.class), moment.asAt())))
                .single();
    }

    private static double hours(@Nullable OffsetDateTime oldest, Instant asAt) {
        return oldest == null ? 0 : Duration.between(oldest.toInstant(), asAt).toMinutes() / 60.0;
    }

    /**
     * How the people known stand, all from one look.
     *
     * @param eligibleUnheard those of the eligible about whom nobody has written
     * @param refused in contact, and not eligible in any category that brings out
     */
    record Standing(
            long known,
            long inContact,
            long outOfContact,
            long eligible,
            long eligibleUnheard,
            long undetermined,
            long refused) {}

    /** @param relocating the categories that bring out; where nothing was ever found there is no entry: that is undetermined too */
    Standing people(Collection<String> relocating, Moment moment) {
        return at(PEOPLE, moment)
                .param("categories", relocating.toArray(String[]::new))
                .query(Standing.class)
                .single();
    }

    long families(Moment moment) {
        return at(FAMILIES, moment).query(Long.class).single();
    }

    /** Names read in messages, lists and rolls, writers for others left out. */
    long mentions(Moment moment) {
        return at(MENTIONS, moment).query(Long.class).single();
    }

    private StatementSpec at(String query, Moment moment) {
        return moment.bound(client.sql(query));
    }

    /** Of which operation, what was so when, and by what had been recorded when. */
    record Moment(OperationId operation, Instant asAt, Instant knownAt) {
        StatementSpec bound(StatementSpec statement) {
            return statement
                    .param("operation", operation.value())
                    .param("asAt", asAt.atOffset(java.time.ZoneOffset.UTC))
                    .param("knownAt", knownAt.atOffset(java.time.ZoneOffset.UTC));
        }
    }
}
