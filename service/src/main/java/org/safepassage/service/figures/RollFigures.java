package org.safepassage.service.figures;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.figures.Counts.Moment;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Roll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Entitled and not in contact: who stands on a roll, less those about whom somebody wrote. Which of them is which is known only as
 * well as the links are. A count would take every pair that waits for a person for two people, and be too high; so the number is the
 * sum of each person's chance of being out of contact. Its interval is twice the standard deviation (Poisson binomial) with an
 * allowance for people whom a message names where no name was read, and holds the count.
 */
@Component
class RollFigures {
    /** Share of a roll by which unread names may hide contact; measured by the exercise, see docs/benchmarks.md. */
    private static final double UNREAD = 0.02;

    /** Bits: a pair that still waits was weighed twice and left apart, so it is one person more rarely than its weight says; measured too. */
    private static final double LEFT_APART = 3;

    private static final double TWO_SIDED_95 = 1.96;

    private static final String CHANCES = """
            with on_roll as (
              select distinct subject as person from entry e
              where code = 'person.on-roll' and reason = :roll and""" + Counts.THEN + """
                and not exists (select 1 from entry j where j.operation = :operation and j.subject = e.subject
                                and j.code in ('person.joined', 'person.withdrawn', 'person.erased')
                                and j.true_at <= :asAt and j.known_at <= :knownAt)),
            contact as (
              select distinct subject as person from entry where code = 'person.in-contact' and""" + Counts.THEN + """
            ),
            mine as (
              select p.person, m.mention from on_roll p join membership m on m.person = p.person
              join mention n on n.id = m.mention and n.on_roll
              where m.from_at <= least(:asAt, :knownAt) and (m.to_at is null or m.to_at > least(:asAt, :knownAt))),
            linked as (
              select person, max(weight) as weight from (
                select mine.person, l.weight from mine join link l on l.one = mine.mention
                where l.linked_at <= :knownAt and (l.undone_at is null or l.undone_at > :knownAt)
                union all
                select mine.person, l.weight from mine join link l on l.other = mine.mention
                where l.linked_at <= :knownAt and (l.undone_at is null or l.undone_at > :knownAt)) either group by person),
            near as (
              select person, max(weight) as weight from (
                select mine.person, c.weight from mine join candidate_pair c on c.one = mine.mention
                where c.found_at <= :knownAt and (c.decided_at is null or c.decided_at > :knownAt)
                  and not exists (select 1 from mine own where own.mention = c.other and own.person = mine.person)
                union all
                select mine.person, c.weight from mine join candidate_pair c on c.other = mine.mention
                where c.found_at <= :knownAt and (c.decided_at is null or c.decided_at > :knownAt)
                  and not exists (select 1 from mine own where own.mention = c.one and own.person = mine.person)) either
              group by person)
            select c.person is not null as in_contact, linked.weight as linked, near.weight as near
            from on_roll p left join contact c using (person) left join linked using (person) left join near using (person)""";

    private final Operation folder;
    private final JdbcClient client;

    RollFigures(Operation folder, JdbcClient client) {
        this.folder = folder;
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

    Figure notInContact(String roll, Moment moment) {
        List<Double> chances = new ArrayList<>();
        int[] counted = {0};
        moment.bound(client.sql(CHANCES))
                .param("roll", roll)
                .query((row, n) -> {
                    boolean inContact = row.getBoolean("in_contact");
                    counted[0] += inContact ? 0 : 1;
                    double weight = row.getDouble(inContact ? "linked" : "near");
                    double same =
                            row.wasNull() ? (inContact ? 1 : 0) : probability(inContact ? weight : weight - LEFT_APART);
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
                "People on the roll “" + name(roll)
                        + "” about whom nobody has written to us, each counted by how likely that is.",
                "people",
                Math.round(expected),
                Math.max(0, Math.floor(Math.min(counted[0], expected - spread) - unread)),
                Math.min(chances.size(), Math.ceil(Math.max(counted[0], expected + spread) + unread)),
                (long) chances.size(),
                "Entitled people whom this roll does not name, and their families.",
                "scheme owner",
                moment.asAt(),
                moment.knownAt());
    }

    private String name(String code) {
        return folder.rolls().stream()
                .filter(roll -> roll.code().equals(code))
                .map(Roll::name)
                .findFirst()
                .orElse(code);
    }

    private static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
