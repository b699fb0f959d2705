package org.safepassage.linkage.batch;

import java.util.List;
import java.util.Random;
import org.safepassage.linkage.table.Table;

/** Links a table: candidates, levels, weights, links, clusters. */
public final class LinkRun {
    private static final int RANDOM_PAIRS = 100_000;
    private static final int ALL_LEARNT_FROM = 1_000_000;
    private static final int LEARNT_FROM = 200_000;
    private static final long SEED = 1969;
    private static final double CONSIDERED_BELOW = 6;

    private final Table table;
    private final LinkSettings settings;
    private final Progress progress;
    private final List<Comparer> comparers;
    private final int slots;
    private final Forms forms;

    private LinkRun(Table table, LinkSettings settings, Progress progress) {
        this.table = table;
        this.settings = settings;
        this.progress = progress;
        progress.phase("reading names and dates", 0.25);
        comparers = Comparers.of(table, settings.fields());
        slots = comparers.stream().mapToInt(Comparer::slots).sum();
        forms = new Forms(comparers, table.rows(), table.home());
    }

    /** Throws IllegalArgumentException for fields that do not exist, TooManyPairs before memory ends. */
    public static LinkOutcome run(Table table, LinkSettings settings, Progress progress) {
        return new LinkRun(table, settings, progress).run();
    }

    private LinkOutcome run() {
        progress.phase("finding candidates", 0.35);
        Candidates candidates = new Candidates(table, forms, settings.mostPairs());
        progress.phase("learning weights", 0.5);
        Weights weights = settings.known() == null ? learn(candidates) : settings.known();
        progress.phase("comparing %,d pairs".formatted(candidates.size()), 0.6);
        Scorer scorer = new Scorer(forms, weights, table.twoLists() ? table.split() : 0);
        boolean may = table.twoLists() && !Boolean.FALSE.equals(settings.oneToOne());
        Pairs links = links(candidates, scorer, settings.thresholdBits() - (may ? CONSIDERED_BELOW : 0));
        links.sort();
        boolean oneToOne = may
                && (settings.oneToOne() != null
                        || new OwnDuplicates(table, forms, scorer).areRare(links, settings.thresholdBits()));
        if (may && !oneToOne) {
            links.cut(settings.thresholdBits());
        }
        progress.phase("forming clusters", 0.85);
        Clusters clusters = new Clusters(table.rows(), settings.decisions());
        clusters.confirm();
        if (oneToOne) {
            clusters.joinOneToOne(links, settings.thresholdBits());
        } else {
            LevelCache[] caches = forms.borrow();
            clusters.join(links, (a, b) -> scorer.evidence(a, b, caches));
            forms.release(caches);
        }
        return new LinkOutcome(table, settings, forms, weights, scorer, candidates, links, clusters, oneToOne);
    }

    /* From all candidates, or from every so many of them where there are more than enough. */
    private Weights learn(Candidates candidates) {
        double rows = table.rows();
        double allPairs = table.twoLists()
                ? Math.max(1, table.split() * (rows - table.split()))
                : Math.max(1, rows * (rows - 1) / 2);
        int step = candidates.size() <= ALL_LEARNT_FROM ? 1 : candidates.size() / LEARNT_FROM;
        Estimation estimation = new Estimation(slots, allPairs / step, rows / 3 / step);
        estimation.random(randomPairs(), comparers);
        estimation.confirmed(confirmed());
        return estimation.learn(patterns(candidates, step));
    }

    private PatternCounts confirmed() {
        PatternCounts counts = new PatternCounts();
        LevelCache[] caches = forms.borrow();
        for (Decisions.Decision decision : settings.decisions().all()) {
            if (decision.same()) {
                counts.add(forms.levels(decision.left(), decision.right(), caches), 1);
            }
        }
        forms.release(caches);
        return counts;
    }

    private PatternCounts patterns(Candidates candidates, int step) {
        PatternCounts all = new PatternCounts();
        Chunks.run(
                candidates.size() / step,
                forms,
                (from, to, caches) -> {
                    PatternCounts counted = new PatternCounts();
                    int row = candidates.rowAt(from * step);
                    for (int place = from * step; place < to * step; place += step) {
                        while (candidates.first(row + 1) <= place) {
                            row++;
                        }
                        counted.add(forms.levels(row, candidates.partner(place), caches), 1);
                    }
                    return counted;
                },
                all::addAll);
        return all;
    }

    private PatternCounts randomPairs() {
        PatternCounts all = new PatternCounts();
        int rows = table.rows();
        if (rows < 2 || table.split() == 0) {
            return all;
        }
        Chunks.run(
                RANDOM_PAIRS,
                forms,
                (from, to, caches) -> {
                    Random random = new Random(SEED + from);
                    PatternCounts counts = new PatternCounts();
                    for (int i = from; i < to; i++) {
                        int a = random.nextInt(table.twoLists() ? table.split() : rows);
                        int b = table.twoLists()
                                ? table.split() + random.nextInt(rows - table.split())
                                : random.nextInt(rows);
                        if (a != b) {
                            counts.add(forms.levels(a, b, caches), 1);
                        }
                    }
                    return counts;
                },
                all::addAll);
        return all;
    }

    private Pairs links(Candidates candidates, Scorer scorer, double least) {
        Pairs all = new Pairs();
        Chunks.run(
                candidates.size(),
                forms,
                (from, to, caches) -> {
                    Pairs found = new Pairs();
                    int a = candidates.rowAt(from);
                    for (int place = from; place < to; place++) {
                        while (candidates.first(a + 1) <= place) {
                            a++;
                        }
                        int b = candidates.partner(place);
                        long pattern = forms.levels(a, b, caches, scorer, least);
                        double weight = pattern == Forms.HOPELESS ? least - 1 : scorer.weight(pattern, a, b);
                        if (weight >= least) {
                            found.add(a, b, weight);
                        }
                    }
                    return found;
                },
                all::addAll);
        return all;
    }
}
