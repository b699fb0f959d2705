package org.safepassage.service.figures;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Entitled and not in contact: who stands on a roll, less those about whom somebody wrote. Which of them is which is known only as
 * well as the links are, so the number has an interval: the sum of each person's chance of being out of contact, with twice its
 * standard deviation (Poisson binomial) and an allowance for people whom a message names where no name was read.
 */
@Component
class RollFigures {
    /** Share of a roll by which unread names may hide contact; measured by the exercise, see docs/benchmarks.md. */
    private static final double UNREAD = 0.02;

    private static final double TWO_SIDED_95 = 1.96;

    private static final String CHANCES = """
            with seen as materialized (
              select subject, code, reason from entry
              where operation = :operation and true_at <= :asAt and known_at <= :knownAt
                and code in ('person.on-roll', 'person.joined', 'person.in-contact')),
            on_roll as materialized (
              select subject as person from seen where code = 'person.on-roll' and reason = :roll
              except select subject from seen where code = 'person.joined'),
            mine as materialized (
              select p.person, m.mention from on_roll p join membership m on m.person = p.person
              join mention n on n.id = m.mention and n.on_roll
              where m.from_at <= :asAt and (m.to_at is null or m.to_at > :asAt)),
            linked as (
              select one as mention, weight from link where operation = :operation and linked_at <= :asAt
                and (undone_at is null or undone_at > :asAt)
              union all
              select other, weight from link where operation = :operation and linked_at <= :asAt
                and (undone_at is null or undone_at > :asAt)),
            near as (
              select one as mention, weight from candidate_pair where operation = :operation and found_at <= :asAt
                and (decided_at is null or decided_at > :asAt)
              union all
              select other, weight from candidate_pair where operation = :operation and found_at <= :asAt
                and (decided_at is null or decided_at > :asAt))
            select p.person, c.subject is not null as in_contact, max(l.weight) as linked, max(n.weight) as near
            from on_roll p
            left join (select distinct subject from seen where code = 'person.in-contact') c on c.subject = p.person
            left join mine m on m.person = p.person
            left join linked l on l.mention = m.mention
            left join near n on n.mention = m.mention
            group by p.person, c.subject""";

    private final JdbcClient client;

    RollFigures(JdbcClient client) {
        this.client = client;
    }

    /** The codes of the rolls that were taken in. */
    List<String> rolls(OperationId operation) {
        return client.sql(
                        "select distinct roll from message where operation = :operation and roll is not null order by roll")
                .param("operation", operation.value())
                .query(String.class)
                .list();
    }

    Figure notInContact(OperationId operation, String roll, Instant asAt, Instant knownAt) {
        List<Double> chances = new ArrayList<>();
        int[] said = {0};
        client.sql(CHANCES)
                .param("operation", operation.value())
                .param("roll", roll)
                .param("asAt", asAt.atOffset(ZoneOffset.UTC))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    boolean inContact = row.getBoolean("in_contact");
                    said[0] += inContact ? 0 : 1;
                    double weight = row.getDouble(inContact ? "linked" : "near");
                    double same = row.wasNull() ? (inContact ? 1 : 0) : probability(weight);
                    return chances.add(1 - same);
                })
                .list();
        double expected = chances.stream().mapToDouble(chance -> chance).sum();
        double spread = TWO_SIDED_95
                * Math.sqrt(chances.stream()
                        .mapToDouble(chance -> chance * (1 - chance))
                        .sum());
        double unread = Math.max(1, UNREAD * chances.size());
        return new Figure(
                "entitled-not-in-contact:" + roll,
                "Entitled and not in contact",
                "People on the roll " + roll + " about whom nobody has written to us.",
                "people",
                said[0],
                Math.max(0, Math.floor(Math.min(said[0], expected - spread) - unread)),
                Math.min(chances.size(), Math.ceil(Math.max(said[0], expected + spread) + unread)),
                (long) chances.size(),
                "Entitled people whom this roll does not name, and their families.",
                "scheme owner",
                asAt,
                knownAt);
    }

    private static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
