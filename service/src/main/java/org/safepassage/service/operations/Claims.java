package org.safepassage.service.operations;

import java.util.ArrayList;
import java.util.List;
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
            String source) {

        /** Claims contradict only when population, event, time and kind all agree and no number satisfies both. */
        public boolean contradicts(Claim other) {
            boolean sameQuestion = population.equals(other.population)
                    && event.equals(other.event)
                    && time.equals(other.time)
                    && kind.equals(other.kind);
            return sameQuestion && (above(other) || other.above(this));
        }

        private boolean above(Claim other) {
            return low.isPresent() && other.high.isPresent() && low.getAsLong() > other.high.getAsLong();
        }
    }

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
