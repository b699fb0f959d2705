package org.safepassage.service.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.PlannedSerial;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented families with cases and decisions, written straight into the tables, and what is asked of their rows. */
public final class Crowd {
    private final JdbcClient jdbc;
    private final OperationId operation;

    public Crowd(JdbcClient jdbc, OperationId operation) {
        this.jdbc = jdbc;
        this.operation = operation;
    }

    /** Families of this size, each granted, the first with the highest rank. */
    public List<FamilyId> families(int count, int size) {
        return IntStream.range(0, count)
                .mapToObj(n -> family(100_000 - n, size))
                .toList();
    }

    /** A granted family: a principal, a partner, then children. */
    public FamilyId family(double rank, int size) {
        UUID family = undecided(rank, size);
        decide(people(new FamilyId(family)).getFirst());
        return new FamilyId(family);
    }

    public UUID undecided(double rank, int size) {
        UUID family = UUID.randomUUID();
        run("insert into family (id, operation, known_at) values (?, ?, now())", family, operation.value());
        run(
                "insert into family_case (id, operation, family, opened_at, next_action, rank, people, state) "
                        + "values (?, ?, ?, now(), 'tell', ?, ?, 'open')",
                UUID.randomUUID(),
                operation.value(),
                family,
                rank,
                size);
        for (int n = 0; n < size; n++) {
            member(new FamilyId(family), n == 0 ? "principal" : n == 1 ? "partner" : "child");
        }
        return family;
    }

    public PersonId member(FamilyId family, String relation) {
        UUID id = UUID.randomUUID();
        run("insert into person (id, operation, sealed_key, known_at) values (?, ?, 0, now())", id, operation.value());
        run(
                "insert into family_member (family, person, operation, relation, from_at) values (?, ?, ?, ?, clock_timestamp())",
                family.value(),
                id,
                operation.value(),
                relation);
        return new PersonId(id);
    }

    public void decide(PersonId person) {
        UUID finding = UUID.randomUUID();
        run("""
                insert into finding (id, operation, person, category, outcome, rule, rule_version, found_at)
                values (?, ?, ?, 'arap-1', 'eligible', 'arap-1', '1', now())
                on conflict (person, category) where superseded_at is null do nothing""", finding, operation.value(), person.value());
        run("""
                insert into decision (id, operation, person, finding, outcome, reason, actor, at, category, family_case, needs_second)
                select ?, ?, ?, f.id, 'granted', 'follows-finding', ?, now(), 'arap-1', c.id, false
                from family_case c join family_member m on m.family = c.family and m.to_at is null
                join finding f on f.person = m.person and f.category = 'arap-1' and f.superseded_at is null
                where m.person = ?""", UUID.randomUUID(), operation.value(), person.value(), UUID.randomUUID(), person.value());
    }

    /** Tells the seat plan what mentions would tell it. */
    public void infant(PersonId person, Instant now) {
        run(
                "insert into traveller (person, operation, lap, needs, noted_at) values (?, ?, true, '{}', ?)",
                person.value(),
                operation.value(),
                Columns.utc(now));
    }

    public List<PersonId> people(FamilyId family) {
        return jdbc.sql(
                        "select person from family_member where family = :family and to_at is null order by from_at, person")
                .param("family", family.value())
                .query((row, n) -> Columns.person(row))
                .list();
    }

    public PlannedSerial convoy(String code, Instant leaves, int seats, int laps, int held) {
        return new PlannedSerial(
                code,
                PlannedSerial.Kind.CONVOY,
                PlannedSerial.Leg.OUT,
                "kabul",
                "islamabad",
                Optional.of("torkham"),
                leaves,
                seats,
                laps,
                held,
                held == 0 ? "" : "medical",
                true);
    }

    public SignedIn planner(Instant now) {
        return new SignedIn(new AccountId(UUID.randomUUID()), "L. Marchetti", Role.PLANNER, operation, now);
    }

    public Instruction instruction(SerialId serial, Instant now) {
        return new Instruction(
                serial,
                "torkham",
                now.plus(Duration.ofHours(12)),
                now.plus(Duration.ofHours(6)),
                java.util.Set.of(NotKnown.OPENING_HOURS));
    }

    public List<String> entries(UUID subject) {
        return jdbc.sql("select code from entry where subject = :subject order by seq")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    public long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** No seat of two people, nobody with two seats, no family in two places: counted in the rows. */
    public void holdsTogether() {
        long twice = count(
                "select count(*) from (select person, leg from seat where live group by 1, 2 having count(*) > 1) d");
        long apart = count(
                "select count(*) from (select family, leg from seat where live group by 1, 2 having count(distinct serial) > 1) d");
        long part = count("""
                select count(*) from (select s.family from seat s where s.live and s.leg = 'out' group by s.family
                having count(*) <> (select count(*) from family_member m where m.family = s.family and m.to_at is null)) d""");
        if (twice + apart + part > 0) {
            throw new AssertionError(twice + " people have two seats, " + apart + " families sit in two serials, "
                    + part + " have seats for some only");
        }
    }

    public void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
