package org.safepassage.linkage;

import java.util.HashSet;
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
    /** Bits below which a pair counts as a contradiction. */
    public static final double CONTRADICTION = -4;

    private static final double NEEDS_PERSON = -3;

    public Comparison {
        evidence = List.copyOf(evidence);
        cautions = Set.copyOf(cautions);
    }

    /** The probability that both are one person, 0 to 1. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -weight));
    }

    /**
     * What speaks against one person, in bits, 0 or less: the same for any number of records, since it leaves out how rare a
     * match is. Before two groups are joined no more than a fifth of their pairs should fall below {@link #CONTRADICTION}.
     */
    public double against() {
        double bits = needsPerson() ? NEEDS_PERSON : 0;
        for (Evidence one : evidence) {
            boolean counts = !one.field().equals("rarity")
                    && !one.field().equals("household")
                    && !one.field().equals("relatives");
            bits += counts || one.level().equals("named-beside") ? Math.min(0, one.bits()) : 0;
        }
        return bits;
    }

    /** True when the two contradict each other, rather than saying too little. */
    public boolean contradicts() {
        return cautions.contains(Caution.SAME_SOURCE) || against() < CONTRADICTION;
    }

    /** The level that a field reached; empty when one side lacks it. Of a field with several lines, the first. */
    public String level(String field) {
        for (Evidence one : evidence) {
            if (one.field().equals(field)) {
                return one.level();
            }
        }
        return "";
    }

    /** The same where what is known besides rules a caution out; the verdict stays. */
    public Comparison without(Caution caution) {
        Set<Caution> left = new HashSet<>(cautions);
        return left.remove(caution) ? new Comparison(weight, verdict, evidence, left, modelVersion) : this;
    }

    /** True when a caution leaves the link to a person. */
    public boolean needsPerson() {
        for (Caution caution : cautions) {
            if (caution.forbidsMachine()) {
                return true;
            }
        }
        return false;
    }
}
