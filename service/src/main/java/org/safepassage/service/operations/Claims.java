package org.safepassage.service.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Numbers that were said in public, and statements in the record that disagree. */
public record Claims(List<Claim> claims, List<Conflict> conflicts) {
    public Claims {
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
    }

    /** Pairs that cannot both be true. */
    public List<List<Claim>> contradictions() {
        List<List<Claim>> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (claims.get(i).contradicts(claims.get(j))) {
                    pairs.add(List.of(claims.get(i), claims.get(j)));
                }
            }
        }
        return pairs;
    }

    /**
     * One number, or refusal of a number, said in public.
     *
     * @param population whom it counts, as a code
     * @param event what happened to them, as a code
     * @param time when it happened, as a code; equal codes mean the same time
     * @param kind count, estimate, forecast, counterfactual or refusal
     * @param low the least it allows; empty when it sets none
     * @param high the most it allows; empty when it sets none
     * @param ours the figure of this service that comes nearest, when there is one
     */
    public record Claim(
            String code,
            String words,
            String population,
            String event,
            String time,
            String kind,
            OptionalLong low,
            OptionalLong high,
            String saidBy,
            String said,
            String source,
            Optional<Ours> ours) {

        /** In which of the four another claim asks something else: population, event, time, kind. */
        public List<String> differs(Claim other) {
            List<String> differing = new ArrayList<>();
            if (!population.equals(other.population)) {
                differing.add("population");
            }
            if (!event.equals(other.event)) {
                differing.add("event");
            }
            if (!time.equals(other.time)) {
                differing.add("time");
            }
            if (!kind.equals(other.kind)) {
                differing.add("kind");
            }
            return differing;
        }

        /** Whether no number satisfies both, whatever each of them counts. */
        public boolean numbersDisagree(Claim other) {
            return above(other) || other.above(this);
        }

        /** Claims contradict only when population, event, time and kind all agree and no number satisfies both. */
        public boolean contradicts(Claim other) {
            return differs(other).isEmpty() && numbersDisagree(other);
        }

        private boolean above(Claim other) {
            return low.isPresent() && other.high.isPresent() && low.getAsLong() > other.high.getAsLong();
        }
    }

    /**
     * Our own number for nearly the same question.
     *
     * @param figure its code
     * @param asAt the time that the claim speaks of
     * @param knownAt when the claim was made
     * @param differs in what ours asks something else, in words; empty when it asks the same
     */
    public record Ours(String figure, Instant asAt, Instant knownAt, String differs) {}

    /** Two statements of the record that disagree on something else than a number. */
    public record Conflict(
            String code,
            String about,
            String one,
            String oneSource,
            String other,
            String otherSource,
            String finding) {}
}
