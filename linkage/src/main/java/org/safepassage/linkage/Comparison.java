package org.safepassage.linkage;

import java.util.List;
import java.util.Set;

/**
 * The outcome of comparing two descriptions: the weight and where it comes from.
 *
 * @param weight in bits: log2 of the odds that both are one person; the evidence adds up to it
 * @param evidence field by field, then what applies to all
 * @param modelVersion the version of the model that weighed it
 */
public record Comparison(
        double weight, Verdict verdict, List<Evidence> evidence, Set<Caution> cautions, String modelVersion) {
    public Comparison {
        evidence = List.copyOf(evidence);
        cautions = Set.copyOf(cautions);
    }

    /** The probability that both are one person, 0 to 1. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -weight));
    }

    /** True when a caution leaves the link to a person. */
    public boolean needsPerson() {
        return cautions.stream().anyMatch(Caution::forbidsMachine);
    }
}
