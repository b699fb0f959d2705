package org.safepassage.linkage.batch;

import java.util.List;
import java.util.Random;
import org.safepassage.linkage.table.Table;

/** Links a table: candidates, levels, weights, links, clusters. */
public final class LinkRun {
    private static final int RANDOM_PAIRS = 150_000;
    private static final long SEED = 1969;
    private static final double CONTRADICTION = -4;
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
        forms = new Forms(comparers, table.rows());
    }

    /** Throws IllegalArgumentException for fields that do not exist, TooManyPairs before memory ends. */
    public static LinkOutcome run(Table table, LinkSettings settings, Progress progress) {
        return new LinkRun(table, settings, progress).run();
    }

    private LinkOutcome run() {
        progress.phase("finding candidates", 0.35);
        Candidates candidates = new Candidates(table, comparers, settings.mostPairs());
        progress.phase("comparing %,d pairs".formatted(candidates.size()), 0.5);
        long[] patterns = new long[candidates.size()];
        PatternCounts counted = compare(candidates, patterns);
        progress.phase("learning weights", 0.8);
        Weights weights = settings.known() == null ? learn(counted) : settings.known();
        progress.phase("weighing", 0.85);
        Scorer scorer = new Scorer(forms, weights);
        Pairs links = links(candidates, patterns, scorer);
        links.sort();
        progress.phase("forming clusters", 0.9);
        Clusters clusters = new Clusters(table.rows());
        if (settings.oneToOne()) {
            clusters.joinOneToOne(links, settings.thresholdBits());
        } else {
            LevelCache[] caches = forms.caches();
            clusters.join(links, (a, b) -> contradicts(scorer, a, b, caches));
        }
        return new LinkOutcome(table, settings, forms, weights, scorer, candidates, counted, patterns, links, clusters);
    }

    private boolean contradicts(Scorer scorer, int a, int b, LevelCache[] caches) {
        boolean oneList = table.twoLists() && a < table.split() == b < table.split();
        return !oneList && scorer.weight(forms.levels(a, b, caches), a, b) - scorer.priorBits() < CONTRADICTION;
    }

    private PatternCounts compare(Candidates candidates, long[] patterns) {
        PatternCounts all = new PatternCounts();
        long[] pairs = candidates.pairs();
        for (PatternCounts part : Chunks.run(candidates.size(), forms::caches, (from, to, caches) -> {
            PatternCounts counted = new PatternCounts();
            for (int i = from; i < to; i++) {
                long pattern = forms.levels((int) (pairs[i] >>> 32), (int) pairs[i], caches);
                patterns[i] = pattern;
                counted.add(pattern, 1);
            }
            return counted;
        })) {
            all.addAll(part);
        }
        return all;
    }

    private Weights learn(PatternCounts counted) {
        double rows = table.rows();
        double allPairs = table.twoLists()
                ? Math.max(1, table.split() * (rows - table.split()))
                : Math.max(1, rows * (rows - 1) / 2);
        Estimation estimation = new Estimation(slots, allPairs, rows / 3);
        estimation.random(randomPairs(), comparers);
        return estimation.learn(counted);
    }

    private PatternCounts randomPairs() {
        PatternCounts counts = new PatternCounts();
        int rows = table.rows();
        if (rows < 2) {
            return counts;
        }
        Random random = new Random(SEED);
        LevelCache[] caches = forms.caches();
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            int a = table.twoLists() ? random.nextInt(table.split()) : random.nextInt(rows);
            int b = table.twoLists() ? table.split() + random.nextInt(rows - table.split()) : random.nextInt(rows);
            if (a != b) {
                counts.add(forms.levels(a, b, caches), 1);
            }
        }
        return counts;
    }

    private Pairs links(Candidates candidates, long[] patterns, Scorer scorer) {
        Pairs all = new Pairs();
        long[] pairs = candidates.pairs();
        double least = settings.thresholdBits() - (settings.oneToOne() ? CONSIDERED_BELOW : 0);
        for (Pairs part : Chunks.run(candidates.size(), forms::caches, (from, to, caches) -> {
            Pairs found = new Pairs();
            for (int i = from; i < to; i++) {
                int a = (int) (pairs[i] >>> 32);
                int b = (int) pairs[i];
                double weight = scorer.weight(patterns[i], a, b);
                if (weight >= least) {
                    found.add(a, b, weight);
                }
            }
            return found;
        })) {
            all.addAll(part);
        }
        return all;
    }
}
