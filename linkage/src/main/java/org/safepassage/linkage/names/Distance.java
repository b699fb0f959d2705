package org.safepassage.linkage.names;

/**
 * Weighted edit distance between two words of symbols (Wagner and Fischer 1974 with {@link SoundCosts}),
 * divided by the mean weight of the two words: 0 is the same word, above about 0.4 another one.
 */
final class Distance {
    private static final int LONGEST = 48;

    private Distance() {}

    static double between(Word a, Word b) {
        return between(a, b, 1);
    }

    /** The distance, or 1 when it is seen on the way to be above the limit. */
    static double between(Word a, Word b, double limit) {
        return between(a, b, limit, SoundCosts.used());
    }

    static double between(Word a, Word b, double limit, SoundCosts costs) {
        if (a == b || a.text().equals(b.text())) {
            return 0;
        }
        double mass = (a.mass() + b.mass()) / 2;
        return mass == 0 ? 1 : Math.min(1, edits(a, b, limit * mass, costs) / mass);
    }

    private static double edits(Word a, Word b, double limit, SoundCosts costs) {
        byte[] left = a.symbols();
        byte[] right = b.symbols();
        int n = Math.min(left.length, LONGEST);
        int m = Math.min(right.length, LONGEST);
        float[] row = new float[m + 1];
        float[] without = new float[m + 1];
        for (int j = 1; j <= m; j++) {
            without[j] = costs.leftOut(right[j - 1], place(j, m), a.arabic());
            row[j] = row[j - 1] + without[j];
        }
        for (int i = 1; i <= n; i++) {
            float diagonal = row[0];
            byte symbol = left[i - 1];
            float[] readings = costs.read()[symbol];
            float out = costs.leftOut(symbol, place(i, n), b.arabic());
            row[0] += out;
            float least = row[0];
            float before = row[0];
            for (int j = 1; j <= m; j++) {
                float read = readings[right[j - 1]];
                if (i == n && j == m) {
                    read = last(symbol, right[j - 1], read);
                }
                float best = Math.min(diagonal + read, Math.min(row[j] + out, before + without[j]));
                diagonal = row[j];
                row[j] = best;
                before = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return Double.MAX_VALUE;
            }
        }
        return row[m];
    }

    private static int place(int position, int length) {
        return position == 1 ? 0 : position == length ? 2 : 1;
    }

    /* A final ه is written for a final a, which no other place allows. */
    private static float last(byte a, byte b, float cost) {
        if (cost == 1f && (a == H && Symbols.isVowel(b) || b == H && Symbols.isVowel(a))) {
            return 0.04f;
        }
        return cost;
    }

    private static final byte H = Symbols.code('h');
}
