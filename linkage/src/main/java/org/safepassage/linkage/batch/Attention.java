package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person should look at after a run: decisions that the weights speak against, groups that hang together by one link,
 * and groups too large for one person.
 */
public final class Attention {
    /** Why a person should look. */
    public enum Kind {
        /** People hold the two to be one person, and the weight is below the threshold; or the two could not be joined. */
        CONFIRMED_AGAINST_MODEL,
        /** People hold the two to be different, and the weight is above the threshold. */
        FORBIDDEN_AGAINST_MODEL,
        /** Without this link the group would fall into two of at least two rows each. */
        BRIDGE,
        /** More rows than one person is likely to have. */
        LARGE_CLUSTER
    }

    /** One thing to look at: two rows, the weight between them in bits, the size of their group. */
    public record Item(Kind kind, int left, int right, double weight, int size) {}

    static final int LARGE = 50;

    private Attention() {}

    static List<Item> of(LinkOutcome outcome) {
        List<Item> items = new ArrayList<>();
        decisions(outcome, items);
        new Bridges(outcome.links, outcome.clusters, outcome.table.rows())
                .each(link -> items.add(new Item(
                        Kind.BRIDGE,
                        outcome.links.left(link),
                        outcome.links.right(link),
                        outcome.links.weight(link),
                        outcome.clusters.size(outcome.links.left(link)))));
        for (int row = 0; row < outcome.table.rows(); row++) {
            if (outcome.clusters.find(row) == row && outcome.clusters.size(row) > LARGE) {
                items.add(new Item(Kind.LARGE_CLUSTER, row, row, 0, outcome.clusters.size(row)));
            }
        }
        return items;
    }

    private static void decisions(LinkOutcome outcome, List<Item> items) {
        LevelCache[] caches = outcome.forms.borrow();
        double threshold = outcome.settings.thresholdBits();
        for (Decisions.Decision d : outcome.settings.decisions().all()) {
            double weight =
                    outcome.scorer.weight(outcome.forms.levels(d.left(), d.right(), caches), d.left(), d.right());
            boolean together = outcome.clusters.find(d.left()) == outcome.clusters.find(d.right());
            if (d.same() && (weight < threshold || !together)) {
                items.add(new Item(
                        Kind.CONFIRMED_AGAINST_MODEL, d.left(), d.right(), weight, outcome.clusters.size(d.left())));
            } else if (!d.same() && weight >= threshold) {
                items.add(new Item(
                        Kind.FORBIDDEN_AGAINST_MODEL, d.left(), d.right(), weight, outcome.clusters.size(d.left())));
            }
        }
        outcome.forms.release(caches);
    }
}
