package org.safepassage.service.eligibility;

import java.time.Instant;
import java.util.List;

/**
 * How an operation weighs families against each other. All weights are points.
 *
 * @param weights for danger and ability to move: of the weights that apply to any member, the highest counts
 * @param needs for vulnerability: each need counts once a family, added up to {@code needsAtMost}
 * @param pointsPerDay what one day (24 hours) of waiting adds
 * @param epoch the moment from which {@link Priority#rank} counts arrival; any one moment does, kept for the operation
 */
public record Weighing(
        List<Weight> weights, List<Weight> needs, double needsAtMost, double pointsPerDay, Instant epoch) {
    public Weighing {
        weights = List.copyOf(weights);
        needs = List.copyOf(needs);
    }

    /**
     * One row of a table of weights.
     *
     * @param code of the need, or the factor's code
     * @param words that explain the points to a caseworker
     */
    public record Weight(Factor factor, String code, Condition condition, double points, String words) {}
}
