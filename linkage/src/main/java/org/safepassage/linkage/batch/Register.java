package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A linked list that further records are looked up in and added to one by one, by the rules and weights of the run that made
 * it; nothing is run again as a whole. Not for several threads.
 */
public final class Register {
    private static final int MANY = 200;
    private static final int ROWS_A_LOOK = 8_000;

    /** A row that is probably the same person, with the weight of that in bits. */
    public record Match(int row, double weight) {}

    private final Forms forms;
    private final List<Comparer> comparers;
    private final Scorer scorer;
    private final Clusters clusters;
    private final double threshold;
    private final List<RuleIndex> indexes = new ArrayList<>();
    private final LevelCache[] caches;
    private final int[] record;
    private int[] found = new int[1 << 10];
    private int foundCount;
    private int looked;
    private int rows;

    private Register(LinkOutcome outcome) {
        forms = outcome.forms;
        comparers = outcome.comparers;
        scorer = outcome.scorer;
        clusters = outcome.clusters;
        threshold = outcome.settings.thresholdBits();
        rows = outcome.table.rows();
        caches = forms.borrow();
        record = new int[comparers.size()];
        List<BlockingRule> rules = BlockingRules.of(comparers, rows);
        Workers.each(
                rules.size(), rule -> new RuleIndex(rules.get(rule), forms, rows, outcome.table.home()), indexes::add);
    }

    /** Takes the outcome over: its clusters grow with the register. */
    public static Register of(LinkOutcome outcome) {
        return new Register(outcome);
    }

    /** The columns whose values a record has, in their order. */
    public List<String> columns() {
        return comparers.stream().map(c -> c.spec.column()).toList();
    }

    /** How many records there are. */
    public int size() {
        return rows;
    }

    /** The rows that are probably this person, the likeliest first. */
    public List<Match> find(List<String> values) {
        read(values);
        return matches();
    }

    /** Adds a record, joins it to the cluster it belongs to, and answers its row. */
    public int add(List<String> values) {
        read(values);
        List<Match> matches = matches();
        int row = rows++;
        clusters.put(row);
        indexes.forEach(index -> index.add(row, this::form));
        Pairs links = new Pairs();
        matches.forEach(match -> links.add(match.row(), row, match.weight()));
        clusters.join(links, (a, b) -> scorer.evidence(a, b, caches));
        return row;
    }

    /** The row that names the cluster of a row. */
    public int clusterOf(int row) {
        return clusters.find(row);
    }

    private int form(Comparer comparer) {
        return record[comparer.field];
    }

    private void read(List<String> values) {
        for (int field = 0; field < record.length; field++) {
            record[field] = comparers.get(field).formOf(values.get(field));
        }
        forms.put(rows, record);
    }

    private List<Match> matches() {
        foundCount = 0;
        for (RuleIndex index : indexes) {
            looked = 0;
            BlockingRule rule = index.rule();
            index.each(this::form, MANY, row -> take(rule, row), row -> takeWhereMore(rule, row));
        }
        Arrays.sort(found, 0, foundCount);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < foundCount; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                long levels = forms.levels(found[i], rows, caches, scorer, threshold);
                double weight = levels == Forms.HOPELESS ? -1e9 : scorer.weight(levels, found[i], rows);
                if (weight >= threshold) {
                    matches.add(new Match(found[i], weight));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::weight).reversed());
        return matches;
    }

    private void take(BlockingRule rule, int row) {
        Comparer lacked = rule.lacked();
        if (lacked == null || form(lacked) == 0 || forms.of(row, lacked.field) == 0) {
            take(row);
        }
    }

    private void take(int row) {
        if (foundCount == found.length) {
            found = Arrays.copyOf(found, foundCount * 2);
        }
        found[foundCount++] = row;
    }

    /* Of a large block only the rows that agree on one more field, as in a whole run. */
    private void takeWhereMore(BlockingRule rule, int row) {
        if (looked++ >= ROWS_A_LOOK) {
            return;
        }
        for (int field = 0; field < record.length; field++) {
            if (record[field] != 0 && forms.of(row, field) == record[field] && !rule.uses(comparers.get(field))) {
                take(rule, row);
                return;
            }
        }
    }
}
