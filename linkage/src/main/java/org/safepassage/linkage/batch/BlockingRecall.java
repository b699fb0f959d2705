package org.safepassage.linkage.batch;

import java.util.List;
import java.util.Random;

/**
 * How many of the links that the weights would make lie among the candidates.
 *
 * @param share 0 to 1; 1 when there are no links
 * @param how in words
 */
public record BlockingRecall(double share, String how) {
    private static final long PAIRS_TO_SPEND = 3_000_000;
    private static final int FEWEST_ROWS = 100;
    private static final int LINKS_TO_ASK = 20_000;
    private static final long SEED = 1990;

    static BlockingRecall of(LinkOutcome outcome) {
        int rows = outcome.table.rows();
        long sampled = Math.min(rows, PAIRS_TO_SPEND / Math.max(1, rows));
        return sampled >= FEWEST_ROWS || sampled == rows ? sample(outcome, (int) sampled) : byRules(outcome);
    }

    /* Some rows are compared with every other row. */
    private static BlockingRecall sample(LinkOutcome outcome, int sampled) {
        int rows = outcome.table.rows();
        int[] order = new Random(SEED)
                .ints(0, Math.max(1, rows))
                .distinct()
                .limit(sampled)
                .toArray();
        long[] counts = new long[2];
        double threshold = outcome.settings.thresholdBits();
        Chunks.run(
                order.length,
                64,
                outcome.forms,
                (from, to, caches) -> {
                    long[] found = new long[2];
                    for (int i = from; i < to; i++) {
                        compare(outcome, order[i], threshold, caches, found);
                    }
                    return found;
                },
                found -> {
                    counts[0] += found[0];
                    counts[1] += found[1];
                });
        String how = sampled == rows ? "all pairs compared" : "%,d rows compared with all others".formatted(sampled);
        return new BlockingRecall(counts[0] == 0 ? 1 : counts[1] / (double) counts[0], how);
    }

    private static void compare(LinkOutcome outcome, int row, double threshold, LevelCache[] caches, long[] found) {
        int split = outcome.table.split();
        boolean two = outcome.table.twoLists();
        for (int other = 0; other < outcome.table.rows(); other++) {
            if (other == row || two && row < split == other < split) {
                continue;
            }
            int low = Math.min(row, other);
            int high = Math.max(row, other);
            long levels = outcome.forms.levels(low, high, caches, outcome.scorer, threshold);
            if (levels != Forms.HOPELESS && outcome.scorer.weight(levels, low, high) >= threshold) {
                found[0]++;
                found[1] += outcome.candidates.contains(low, high) ? 1 : 0;
            }
        }
    }

    /* From how many links only one rule found and how many two found (Chao 1987); rules that miss the same make it too high. */
    private static BlockingRecall byRules(LinkOutcome outcome) {
        List<BlockingRule> rules = BlockingRules.of(outcome.comparers);
        int step = Math.max(1, outcome.links.size() / LINKS_TO_ASK);
        double one = 0;
        double two = 0;
        double all = 0;
        BlockingRule.Row a = new BlockingRule.Row(outcome.forms);
        BlockingRule.Row b = new BlockingRule.Row(outcome.forms);
        for (int i = 0; i < outcome.links.size(); i += step) {
            a.row = outcome.links.left(i);
            b.row = outcome.links.right(i);
            int fired = 0;
            for (BlockingRule rule : rules) {
                fired += rule.brings(a, b) ? 1 : 0;
            }
            all++;
            one += fired == 1 ? 1 : 0;
            two += fired == 2 ? 1 : 0;
        }
        double missed = one * one / (2 * Math.max(1, two));
        return new BlockingRecall(all == 0 ? 1 : all / (all + missed), "estimated from links that only one rule found");
    }
}
