package org.safepassage.linkage.batch;

/** Edit distances on plain letters: Damerau (1964) in the optimal string alignment form, and Jaro-Winkler (1990). */
final class Edits {
    private Edits() {}

    /** Which letters occur, as bits. */
    static int letters(String text) {
        int mask = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mask |= c == ' ' ? 0 : 1 << (c & 31);
        }
        return mask;
    }

    /** True when two texts share so few letters that no comparison of letters could call them similar. */
    static boolean farApart(int lettersA, int lettersB) {
        int shared = Integer.bitCount(lettersA & lettersB);
        int apart = Integer.bitCount(lettersA ^ lettersB);
        return apart > 4 && shared * 2 < Math.max(Integer.bitCount(lettersA), Integer.bitCount(lettersB)) + 1;
    }

    /** Edits between two strings, or limit + 1 when there are more than the limit (at most 3). */
    static int damerau(String a, String b, int limit) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > limit) {
            return limit + 1;
        }
        int[] before = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(m, i + limit);
            row[from - 1] = from == 1 ? i : limit + 1;
            int best = row[from - 1];
            for (int j = from; j <= to; j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int edits = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits = Math.min(edits, before[j - 2] + 1);
                }
                row[j] = edits;
                best = Math.min(best, edits);
            }
            if (to < m) {
                row[to + 1] = limit + 1;
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(limit + 1, last[m]);
    }

    /** Whether {@link #jaroWinkler} reaches a limit, given the {@link #letters} of both, which mostly say no at once. */
    static boolean alike(String a, int lettersA, String b, int lettersB, double limit) {
        int n = a.length();
        int m = b.length();
        if (n == 0 || m == 0) {
            return false;
        }
        int prefix = prefix(a, b);
        int common = Math.min(n - Integer.bitCount(lettersA & ~lettersB), m - Integer.bitCount(lettersB & ~lettersA));
        double jaro = ((double) common / n + (double) common / m + 1) / 3;
        return jaro + prefix * 0.1 * (1 - jaro) >= limit && jaroWinkler(a, b) >= limit;
    }

    private static int prefix(String a, String b) {
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return prefix;
    }

    /** 1 for equal strings, 0 for nothing in common. */
    static double jaroWinkler(String a, String b) {
        int n = a.length();
        int m = b.length();
        if (n == 0 || m == 0) {
            return 0;
        }
        int window = Math.max(0, Math.max(n, m) / 2 - 1);
        boolean[] usedB = new boolean[m];
        boolean[] usedA = new boolean[n];
        int common = 0;
        for (int i = 0; i < n; i++) {
            for (int j = Math.max(0, i - window); j < Math.min(m, i + window + 1); j++) {
                if (!usedB[j] && a.charAt(i) == b.charAt(j)) {
                    usedA[i] = usedB[j] = true;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < n; i++) {
            if (usedA[i]) {
                while (!usedB[j]) {
                    j++;
                }
                swapped += a.charAt(i) == b.charAt(j++) ? 0 : 1;
            }
        }
        double jaro = ((double) common / n + (double) common / m + (common - swapped / 2.0) / common) / 3;
        return jaro + prefix(a, b) * 0.1 * (1 - jaro);
    }
}
