package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.linkage.table.Table;

/** What a run found. Rows are those of the table. */
public final class LinkOutcome {
    /** Takes a link: two rows and the weight in bits. */
    public interface LinkSink {
        void link(int rowA, int rowB, double weight);
    }

    private static final int LARGEST_WHOLE = 24;

    final Table table;
    final LinkSettings settings;
    final List<Comparer> comparers;
    final Forms forms;
    final Weights weights;
    final Scorer scorer;
    final Candidates candidates;
    final Pairs links;
    final Clusters clusters;
    private final boolean oneToOne;
    private final Pairs listed;
    private final List<Attention.Item> attention;
    private final BlockingRecall blockingRecall;

    LinkOutcome(
            Table table,
            LinkSettings settings,
            Forms forms,
            Weights weights,
            Scorer scorer,
            Candidates candidates,
            Pairs links,
            Clusters clusters,
            boolean oneToOne) {
        this.table = table;
        this.settings = settings;
        this.comparers = forms.comparers();
        this.forms = forms;
        this.weights = weights;
        this.scorer = scorer;
        this.candidates = candidates;
        this.links = links;
        this.clusters = clusters;
        this.oneToOne = oneToOne;
        this.listed = listed();
        this.attention = Attention.of(this);
        this.blockingRecall = BlockingRecall.of(this);
    }

    public Table table() {
        return table;
    }

    /** Whether each row was given one partner at most, as asked or because both lists were seen to be free of duplicates. */
    public boolean oneToOne() {
        return oneToOne;
    }

    /** What a person should look at. */
    public List<Attention.Item> attention() {
        return attention;
    }

    /** How many links the candidates probably missed. */
    public BlockingRecall blockingRecall() {
        return blockingRecall;
    }

    /** What was out of shape, in sentences that name rows, columns and numbers and never values. */
    public List<String> faults() {
        List<String> all = new ArrayList<>(table.faults());
        for (Comparer comparer : comparers) {
            if (comparer.unread() > 0) {
                all.add("%,d %s a %s that cannot be read as %s; it counts as missing"
                        .formatted(
                                comparer.unread(),
                                comparer.unread() == 1 ? "row has" : "rows have",
                                comparer.spec.column(),
                                comparer.spec.type().word()));
            }
        }
        return all;
    }

    public Weights weights() {
        return weights;
    }

    public int pairsScored() {
        return candidates.size();
    }

    /** The row that names the cluster of a row. */
    public int clusterOf(int row) {
        return clusters.find(row);
    }

    public int clusterCount() {
        int count = 0;
        for (int row = 0; row < table.rows(); row++) {
            count += clusters.find(row) == row ? 1 : 0;
        }
        return count;
    }

    public int largestCluster() {
        int largest = 0;
        for (int row = 0; row < table.rows(); row++) {
            largest = Math.max(largest, clusters.size(row));
        }
        return largest;
    }

    /** Strong links that would have joined groups that contradict each other. */
    public int refusedLinks() {
        return clusters.refused();
    }

    /**
     * Every pair of rows that ends in one cluster: those linked directly, with their weight, and in clusters of up to 24 rows
     * also those linked through others.
     */
    public void links(LinkSink sink) {
        for (int i = 0; i < listed.size(); i++) {
            sink.link(listed.left(i), listed.right(i), listed.weight(i));
        }
    }

    /** How many pairs {@link #links} gives. */
    public int linkCount() {
        return listed.size();
    }

    private Pairs listed() {
        Pairs all = new Pairs();
        for (int i = 0; i < links.size(); i++) {
            if (together(links.left(i), links.right(i)) && clusters.size(links.left(i)) > LARGEST_WHOLE) {
                all.add(links.left(i), links.right(i), links.weight(i));
            }
        }
        clusters.settle();
        Chunks.run(table.rows(), forms, this::whole, all::addAll);
        return all;
    }

    private Pairs whole(int from, int to, LevelCache[] caches) {
        Pairs found = new Pairs();
        for (int row = from; row < to; row++) {
            int first = row;
            int size = clusters.size(row);
            if (size > 1 && size <= LARGEST_WHOLE) {
                clusters.others(row, other -> {
                    boolean counts =
                            first < other && (!table.twoLists() || first < table.split() && other >= table.split());
                    if (counts) {
                        long pattern = forms.levels(first, other, caches);
                        found.add(first, other, scorer.weight(pattern, first, other));
                    }
                    return true;
                });
            }
        }
        return found;
    }

    private boolean together(int a, int b) {
        return clusters.find(a) == clusters.find(b);
    }
}
