package org.safepassage.service.operations;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.safepassage.service.eligibility.FactDefinition;
import org.safepassage.service.eligibility.FactKind;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Finding;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.eligibility.Priority;
import org.safepassage.service.eligibility.Rules;
import org.safepassage.service.eligibility.Source;

/** A program, not a test: how many people a second one thread assesses, with and without their reasons in words. */
final class RulesBenchmark {
    private static final Instant AT = Instant.parse("2021-08-22T12:00:00Z");

    private RulesBenchmark() {}

    public static void main(String[] args) {
        Operation operation = Operations.read(Path.of(args.length > 0 ? args[0] : "operations/afghanistan-2021"));
        List<Facts> people = people(operation.rules(), 20_000);
        Findings principal = operation.rules().assess(people.getFirst(), AT);
        for (int round = 0; round < 5; round++) {
            report(
                    "assessed",
                    people,
                    p -> operation.rules().assess(p, AT, principal).all().size());
            report("assessed with reasons", people, p -> words(operation.rules().assess(p, AT, principal)));
            report("weighed", people, p ->
                    (int) Priority.of(operation.weighing(), List.of(p), AT, AT).score());
        }
    }

    private interface Work {
        int of(Facts person);
    }

    private static void report(String what, List<Facts> people, Work work) {
        long start = System.nanoTime();
        long sum = 0;
        for (Facts person : people) {
            sum += work.of(person);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-22s %,12.0f people a second (checksum %d)%n", what, people.size() / seconds, sum);
    }

    private static int words(Findings findings) {
        int length = 0;
        for (Finding finding : findings) {
            length += finding.reasons().parts().size() + finding.wouldChange().size();
        }
        return length;
    }

    private static List<Facts> people(Rules rules, int count) {
        Random random = new Random(7);
        List<Facts> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Facts.Statements facts = Facts.stated(rules.vocabulary());
            Source source = new Source("letter-" + i);
            for (FactDefinition fact : rules.vocabulary().all()) {
                if (fact.kind() == FactKind.WORD && random.nextInt(3) > 0) {
                    facts.add(
                            fact.code(),
                            fact.values().get(random.nextInt(fact.values().size())),
                            source);
                }
            }
            LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(26_000));
            people.add(facts.born(birth, birth, source).build());
        }
        return people;
    }
}
