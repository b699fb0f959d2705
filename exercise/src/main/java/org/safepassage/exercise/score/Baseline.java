package org.safepassage.exercise.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How far one comes by joining mentions that share an exact identifier as written, names unread: once with papers and
 * service numbers alone, once with phones and addresses too, which families share. The better of the two is what a crisis
 * must keep low to be worth linking.
 */
record Baseline(double papersOnly, double everything) {
    static Baseline of(List<TruthMention> mentions) {
        List<String> truth = mentions.stream().map(TruthMention::person).toList();
        double papers =
                Clustering.of(truth, joined(mentions, id -> !contact(id))).f1();
        double all = Clustering.of(truth, joined(mentions, id -> true)).f1();
        return new Baseline(papers, all);
    }

    double f1() {
        return Math.max(papersOnly, everything);
    }

    private static boolean contact(String identifier) {
        return identifier.startsWith("phone:") || identifier.startsWith("email:");
    }

    private static List<String> joined(List<TruthMention> mentions, Predicate<String> used) {
        int[] parent = new int[mentions.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < parent.length; i++) {
            for (String identifier : mentions.get(i).exact()) {
                if (used.test(identifier)) {
                    Integer other = first.putIfAbsent(identifier, i);
                    if (other != null) {
                        parent[root(parent, i)] = root(parent, other);
                    }
                }
            }
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            groups.add("" + root(parent, i));
        }
        return groups;
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
