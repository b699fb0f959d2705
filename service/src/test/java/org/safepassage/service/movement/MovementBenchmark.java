package org.safepassage.service.movement;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.NewMention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A program, not a test: how long seats for many people take, and a withdrawal that lists everybody who must be told. Arguments:
 * people (15000) and serials (100). Each person has one sealed mention, which the first assignment opens.
 */
final class MovementBenchmark {
    private static final int FAMILY = 4;
    private static final int CALLED = 5_000;

    private MovementBenchmark() {}

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 15_000;
        int serials = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        try (TestInstallation installation = TestInstallation.in(Files.createTempDirectory("movement"))) {
            OperationId operation = installation
                    .get(OperationIds.class)
                    .of(installation.get(Operation.class).code());
            Crowd crowd = new Crowd(installation.get(JdbcClient.class), operation);
            SignedIn planner = crowd.planner(Instant.now());
            installation.get(Serials.class).all(operation);
            crowd.run("update serial set state = 'closed'");
            fill(installation, operation, people);
            int seats = people / serials + 1;
            for (int n = 0; n < serials; n++) {
                installation
                        .get(Serials.class)
                        .plan(
                                planner,
                                crowd.convoy(
                                        "bench-" + n,
                                        Instant.now().plus(Duration.ofDays(n + 1)),
                                        seats,
                                        seats / 10,
                                        0));
            }
            crowd.run("analyze");
            long begun = System.nanoTime();
            Assigned done = installation.get(Assign.class).assign(planner);
            long first = System.nanoTime();
            installation.get(Assign.class).assign(planner);
            System.out.printf(
                    "assigned %,d people of %,d families to %d serials in %,d ms, nothing noted before; again, with nothing to do, %,d ms; left: %s%n",
                    done.people(),
                    done.families(),
                    serials,
                    ms(begun, first),
                    ms(first, System.nanoTime()),
                    done.left());
            crowd.holdsTogether();
            withdraw(installation, crowd, operation, planner);
        }
    }

    private static void withdraw(TestInstallation installation, Crowd crowd, OperationId operation, SignedIn planner) {
        crowd.run("update seat set live = false where live");
        SerialId serial = installation
                .get(Serials.class)
                .plan(planner, crowd.convoy("all", Instant.now().plus(Duration.ofDays(1)), 1, 0, 0));
        crowd.run(
                "insert into seat (serial, n, operation, leg, lap, held, person, family, live) "
                        + "select ?, 1 + row_number() over (order by m.person), ?, 'out', false, false, m.person, m.family, true "
                        + "from family_member m where m.family in (select family from family_member group by 1 order by 1 limit ?)",
                serial.value(),
                operation.value(),
                CALLED);
        IssueCallForward issue = installation.get(IssueCallForward.class);
        CallForwards callForwards = installation.get(CallForwards.class);
        long begun = System.nanoTime();
        Issued issued = issue.issueToAll(planner, crowd.instruction(serial, Instant.now()));
        long told = System.nanoTime();
        callForwards.deliver(planner, issued.made().values(), How.VOICE);
        crowd.run("analyze");
        long withdrawing = System.nanoTime();
        Withdrawn withdrawn = installation
                .get(WithdrawCallForward.class)
                .ofSerial(operation, planner.actor(), serial, WithdrawnBecause.BY_PERSON);
        long listing = System.nanoTime();
        List<ToTell> waiting = installation.get(ToBeTold.class).waiting(operation);
        System.out.printf(
                "%,d families called in %,d ms; withdrawn with %,d who must be told in %,d ms; all %,d listed in %,d ms%n",
                issued.made().size(),
                ms(begun, told),
                withdrawn.mustBeTold().size(),
                ms(withdrawing, listing),
                waiting.size(),
                ms(listing, System.nanoTime()));
    }

    private static void fill(TestInstallation installation, OperationId operation, int people) {
        JdbcClient jdbc = installation.get(JdbcClient.class);
        Map<String, Object> all = Map.of("people", people, "size", FAMILY, "operation", operation.value());
        for (String sql : List.of("""
                insert into family (id, operation, known_at)
                select md5('family' || n)::uuid, :operation, now() from generate_series(0, (:people - 1) / :size) n""", """
                insert into family_case (id, operation, family, opened_at, next_action, rank, people, state)
                select md5('case' || n)::uuid, :operation, md5('family' || n)::uuid, now(), 'tell', n, :size, 'open'
                from generate_series(0, (:people - 1) / :size) n""", """
                insert into person (id, operation, sealed_key, known_at)
                select md5('person' || n)::uuid, :operation, 0, now() from generate_series(0, :people - 1) n""", """
                insert into family_member (family, person, operation, relation, from_at)
                select md5('family' || n / :size)::uuid, md5('person' || n)::uuid, :operation,
                       case n % :size when 0 then 'principal' when 1 then 'partner' else 'child' end, now()
                from generate_series(0, :people - 1) n""", """
                insert into finding (id, operation, person, category, outcome, rule, rule_version, found_at)
                select md5('finding' || n)::uuid, :operation, md5('person' || n)::uuid, 'arap-1', 'eligible', 'arap-1', '1', now()
                from generate_series(0, :people - 1) n where n % :size = 0""", """
                insert into decision (id, operation, person, finding, outcome, reason, actor, at, category, family_case, needs_second)
                select md5('decision' || n)::uuid, :operation, md5('person' || n)::uuid, md5('finding' || n)::uuid, 'granted',
                       'follows-finding', md5('decider')::uuid, now(), 'arap-1', md5('case' || n / :size)::uuid, false
                from generate_series(0, :people - 1) n where n % :size = 0""")) {
            jdbc.sql(sql).params(all).update();
        }
        installation.get(TransactionTemplate.class).executeWithoutResult(status -> {
            installation
                    .get(Mentions.class)
                    .insert(
                            operation,
                            java.util.stream.IntStream.range(0, people)
                                    .mapToObj(MovementBenchmark::mention)
                                    .toList());
            jdbc.sql("""
                    insert into membership (mention, person, operation, from_at)
                    select n.id, md5('person' || n.ordinal)::uuid, n.operation, now() from mention n""").update();
        });
    }

    private static NewMention mention(int n) {
        int year = n % FAMILY == 3 && n % 40 == 3 ? 2026 : 1990 + n % 30;
        var birth = new MentionContent.Birth(
                Integer.toString(year),
                "year",
                "gregorian",
                java.time.LocalDate.of(year, 1, 1),
                java.time.LocalDate.of(year, 12, 31),
                null);
        return new NewMention(
                new MentionId(
                        UUID.nameUUIDFromBytes(("mention" + n).getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                new UUID(7, 7),
                n,
                null,
                false,
                Instant.now(),
                "subject",
                new MentionContent(
                        List.of(new MentionContent.Name("Person " + n, 0, 0, 1)),
                        null,
                        null,
                        null,
                        birth,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of()));
    }

    private static long ms(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
