package org.safepassage.service.eligibility;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change of rules would do before it takes effect: "312 findings change".
 *
 * @param people how many were compared
 * @param changed how many of them have at least one finding that changes
 * @param byCategory per category, how many findings go from one outcome to another; unchanged ones are left out
 */
public record Impact(long people, long changed, Map<String, Map<Turn, Long>> byCategory) {
    public Impact {
        byCategory = Map.copyOf(byCategory);
    }

    /** From one outcome to another. */
    public record Turn(Outcome from, Outcome to) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int first = from.compareTo(other.from);
            return first != 0 ? first : to.compareTo(other.to);
        }
    }

    /** One person to compare; {@code principal} is null for a principal, or when there is none that is known. */
    public record Subject(
            Facts facts, Moments moments, @Nullable Facts principal) {}

    /**
     * Compares two sets of rules over the same people, each at its own moments. Dependants are compared through their
     * principals, who are assessed under the same rules. A category that only one side has counts as undetermined on
     * the other.
     *
     * @param people is read once; it need not fit in memory
     */
    public static Impact between(Rules before, Rules after, Stream<Subject> people) {
        Count count = new Count();
        people.forEach(p -> count.add(assess(before, p), assess(after, p)));
        return new Impact(count.people, count.changed, count.byCategory);
    }

    /** What becomes of these people when the same rules are asked at another moment, such as a minute that comes. */
    public static Impact between(Rules rules, Instant one, Instant other, Stream<Facts> people) {
        Count count = new Count();
        people.forEach(p -> count.add(rules.assess(p, one), rules.assess(p, other)));
        return new Impact(count.people, count.changed, count.byCategory);
    }

    public long findingsChanged() {
        return byCategory.values().stream()
                .flatMap(turns -> turns.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Findings assess(Rules rules, Subject subject) {
        Facts principal = subject.principal();
        Findings through = principal == null ? null : rules.assess(principal, subject.moments(), null);
        return rules.assess(subject.facts(), subject.moments(), through);
    }

    /** Adds up person by person. */
    private static final class Count {
        private long people;
        private long changed;
        private final Map<String, Map<Turn, Long>> byCategory = new LinkedHashMap<>();

        private void add(Findings before, Findings after) {
            people++;
            boolean any = false;
            for (Finding finding : after) {
                any |= turn(finding.category(), before.outcome(finding.category()), finding.outcome());
            }
            for (Finding finding : before) {
                if (after.in(finding.category()).isEmpty()) {
                    any |= turn(finding.category(), finding.outcome(), Outcome.UNDETERMINED);
                }
            }
            changed += any ? 1 : 0;
        }

        private boolean turn(String category, Outcome from, Outcome to) {
            if (from == to) {
                return false;
            }
            byCategory.computeIfAbsent(category, c -> new TreeMap<>()).merge(new Turn(from, to), 1L, Long::sum);
            return true;
        }
    }
}
