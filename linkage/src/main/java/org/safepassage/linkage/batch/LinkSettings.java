package org.safepassage.linkage.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param threshold probability from which a pair is a link
 * @param oneToOne true when each of two lists is known to be free of duplicates, false when not; null to see by their rows
 * @param known weights learned earlier; null to learn them
 * @param mostPairs refuse a run with more candidate pairs
 * @param decisions what people decided already
 */
public record LinkSettings(
        List<FieldSpec> fields,
        double threshold,
        @Nullable Boolean oneToOne,
        @Nullable Weights known,
        long mostPairs,
        Decisions decisions) {
    /** The default threshold: chosen once on lists that are not judged by it, see docs/linkage.md. */
    public static final double THRESHOLD = 0.5;

    public LinkSettings {
        fields = List.copyOf(fields);
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("the threshold is a probability between 0 and 1");
        }
    }

    /** Without decisions. */
    public LinkSettings(
            List<FieldSpec> fields,
            double threshold,
            @Nullable Boolean oneToOne,
            @Nullable Weights known,
            long mostPairs) {
        this(fields, threshold, oneToOne, known, mostPairs, new Decisions());
    }

    double thresholdBits() {
        return Math.log(threshold / (1 - threshold)) / Math.log(2);
    }
}
