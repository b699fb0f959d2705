package org.safepassage.service.duplicates;

import java.util.Set;
import org.safepassage.linkage.Caution;
import org.safepassage.linkage.Comparison;
import org.safepassage.linkage.Evidence;
import org.safepassage.linkage.Matcher;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.linkage.model.Model;

/**
 * Compares mentions as the linkage library does. Within one household that is already known to be one, strangers are out of the
 * question: a wife's given name alone tells her from the other members, though it would not tell her from a thousand namesakes.
 */
final class Pairing {
    private static final Set<String> LASTING =
            Set.of("given", "other", "father", "grandfather", "birth", "sex", "document");
    private static final double LN2 = Math.log(2);

    private final Matcher matcher = Matcher.standard();
    private final Frequencies frequencies;

    /** @param records how many mentions there are to be confused with */
    Pairing(long records) {
        this.frequencies = new Frequencies() {
            @Override
            public double share(String kind, String key) {
                return UNKNOWN;
            }

            @Override
            public long records() {
                return records;
            }
        };
    }

    Comparison compare(Known one, Known other) {
        return matcher.compare(one.prepared(), other.prepared(), frequencies);
    }

    /** Bits for one person against another member of the same household. */
    double householdWeight(Comparison comparison) {
        Model.Priors priors = matcher.model().priors();
        double bits = -Math.log(priors.relatives() / priors.same()) / LN2;
        for (Evidence evidence : comparison.evidence()) {
            bits += evidence.relativeBits();
        }
        return bits;
    }

    /**
     * True when what does not change speaks against one person. Telephones, addresses, places and employers change within a
     * fortnight of flight; who somebody is called, when and to whom born, does not.
     */
    boolean contradict(Comparison comparison) {
        double against = 0;
        for (Evidence evidence : comparison.evidence()) {
            if (LASTING.contains(evidence.field())) {
                against += Math.min(0, evidence.bits());
            }
        }
        return against < Comparison.CONTRADICTION || comparison.cautions().contains(Caution.SAME_SOURCE);
    }

    double linkThreshold() {
        return matcher.model().thresholds().link();
    }

    double reviewThreshold() {
        return matcher.model().thresholds().review();
    }
}
