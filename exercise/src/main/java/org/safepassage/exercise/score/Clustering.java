package org.safepassage.exercise.score;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well groups agree with the truth: over pairs of mentions, and over mentions by B-cubed (Bagga and Baldwin:
 * Entity-based cross-document coreferencing, 1998). Both sides group the same mentions, given in the same order.
 */
record Clustering(double precision, double recall, double bcubedPrecision, double bcubedRecall) {
    static Clustering of(List<String> truth, List<String> said) {
        Map<String, Long> trueSizes = new HashMap<>();
        Map<String, Long> saidSizes = new HashMap<>();
        Map<String, Long> cells = new HashMap<>();
        for (int i = 0; i < truth.size(); i++) {
            trueSizes.merge(truth.get(i), 1L, Long::sum);
            saidSizes.merge(said.get(i), 1L, Long::sum);
            cells.merge(cell(truth.get(i), said.get(i)), 1L, Long::sum);
        }
        double right = pairs(cells);
        double precise = 0;
        double recalled = 0;
        for (int i = 0; i < truth.size(); i++) {
            double together = cells.getOrDefault(cell(truth.get(i), said.get(i)), 0L);
            precise += together / saidSizes.getOrDefault(said.get(i), 1L);
            recalled += together / trueSizes.getOrDefault(truth.get(i), 1L);
        }
        int n = truth.size();
        return new Clustering(
                ratio(right, pairs(saidSizes)), ratio(right, pairs(trueSizes)), ratio(precise, n), ratio(recalled, n));
    }

    private static String cell(String truth, String said) {
        return truth + "\u0000" + said;
    }

    private static double pairs(Map<String, Long> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }

    double f1() {
        return f1(precision, recall);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    Map<String, Object> told() {
        Map<String, Object> bcubed = new LinkedHashMap<>();
        bcubed.put("precision", Score.rounded(bcubedPrecision));
        bcubed.put("recall", Score.rounded(bcubedRecall));
        bcubed.put("f1", Score.rounded(f1(bcubedPrecision, bcubedRecall)));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("precision", Score.rounded(precision));
        told.put("recall", Score.rounded(recall));
        told.put("f1", Score.rounded(f1()));
        told.put("bcubed", bcubed);
        return told;
    }
}
