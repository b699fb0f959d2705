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
            with on_roll as (
              select e.subject as person
              from entry e
              where e.operation = :operation and e.code = 'person.on-roll' and e.reason = :roll
                and e.true_at <= :asAt and e.known_at <= :knownAt
                and not exists (select 1 from entry j where j.subject = e.subject and j.code = 'person.joined'
                                and j.true_at <= :asAt and j.known_at <= :knownAt)),
            mine as (
              select p.person, m.mention from on_roll p join membership m on m.person = p.person
              join mention n on n.id = m.mention and n.on_roll
              where m.from_at <= :asAt and (m.to_at is null or m.to_at > :asAt))
            select p.person,
                   exists (select 1 from entry c where c.subject = p.person and c.code = 'person.in-contact'
                           and c.true_at <= :asAt and c.known_at <= :knownAt) as in_contact,
                   (select max(l.weight) from mine join link l on mine.mention in (l.one, l.other)
                    where mine.person = p.person and l.linked_at <= :asAt and (l.undone_at is null or l.undone_at > :asAt)) as linked,
                   (select max(c.weight) from mine join candidate_pair c on mine.mention in (c.one, c.other)
                    where mine.person = p.person and c.found_at <= :asAt
                      and (c.decided_at is null or c.decided_at > :asAt)) as near
            from on_roll p group by p.person""";

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
