package org.safepassage.linkage.batch;

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
    private static final int ROWS_TO_ASK = 500;
    private static final int ROWS_A_PIECE = 1 << 14;
    private static final long SEED = 1990;

    static BlockingRecall of(LinkOutcome outcome) {
        int rows = outcome.table.rows();
        int sampled = (int) Math.min(rows, PAIRS_TO_SPEND / Math.max(1, rows));
        if (sampled == rows) {
            return everyOther(outcome, sampled, "all pairs compared");
        }
        return sampled >= FEWEST_ROWS
                ? everyOther(outcome, sampled, "%,d rows compared with all others".formatted(sampled))
                : agreeing(outcome, ROWS_TO_ASK);
    }

    private static int[] some(LinkOutcome outcome, int number) {
        return new Random(SEED)
                .ints(0, Math.max(1, outcome.table.rows()))
                .distinct()
                .limit(number)
                .toArray();
    }

    private static BlockingRecall everyOther(LinkOutcome outcome, int number, String how) {
        int[] asked = some(outcome, number);
        Found all = new Found(outcome);
        Chunks.run(
                asked.length,
                64,
                outcome.forms,
                (from, to, caches) -> {
                    Found found = new Found(outcome);
                    for (int i = from; i < to; i++) {
                        for (int other = 0; other < outcome.table.rows(); other++) {
                            found.compare(asked[i], other, caches);
                        }
                    }
                    return found;
                },
                all::add);
        return all.recall(how);
    }

    /*
     * Some rows are compared with all that agree with them on some field whose value is not common. Rows of one person that
     * agree on none are not seen, but they rarely reach the threshold.
     */
    private static BlockingRecall agreeing(LinkOutcome outcome, int number) {
        AskedRows asked = new AskedRows(outcome.forms, outcome.table.rows(), some(outcome, number));
        Found all = new Found(outcome);
        Chunks.run(
                outcome.table.rows(),
                ROWS_A_PIECE,
                outcome.forms,
                (from, to, caches) -> {
                    Found found = new Found(outcome);
                    for (int row = from; row < to; row++) {
                        int other = row;
                        asked.each(row, one -> found.compare(one, other, caches));
                    }
                    return found;
                },
                all::add);
        return all.recall("%,d rows compared with all that agree with them on one field".formatted(number));
    }

    private static final class Found {
        private final LinkOutcome outcome;
        private final double threshold;
        private int links;
        private int candidates;

        Found(LinkOutcome outcome) {
            this.outcome = outcome;
            threshold = outcome.settings.thresholdBits();
        }

        void compare(int row, int other, LevelCache[] caches) {
            int split = outcome.table.split();
            if (other == row || outcome.table.twoLists() && row < split == other < split) {
                return;
            }
            int low = Math.min(row, other);
            int high = Math.max(row, other);
            long levels = outcome.forms.levels(low, high, caches, outcome.scorer, threshold);
            if (levels != Forms.HOPELESS && outcome.scorer.weight(levels, low, high) >= threshold) {
                links++;
                candidates += outcome.candidates.contains(low, high) ? 1 : 0;
            }
        }

        void add(Found other) {
            links += other.links;
            candidates += other.candidates;
        }

        BlockingRecall recall(String how) {
            return new BlockingRecall(links == 0 ? 1 : candidates / (double) links, how);
        }
    }
}
