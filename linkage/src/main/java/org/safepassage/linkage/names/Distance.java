package org.safepassage.linkage.names;

/**
 * Weighted edit distance between two words of symbols (Wagner and Fischer 1974 with the costs of {@link Variants}),
 * divided by the mean weight of the two words: 0 is the same word, above about 0.4 another one.
 */
final class Distance {
    private static final int LONGEST = 48;

    private Distance() {}

    static double between(Word a, Word b) {
        if (a == b || a.text().equals(b.text())) {
            return 0;
        }
        double mass = (a.mass() + b.mass()) / 2;
        return mass == 0 ? 1 : Math.min(1, edits(a, b) / mass);
    }

    private static double edits(Word a, Word b) {
        byte[] left = a.symbols();
        byte[] right = b.symbols();
        int n = Math.min(left.length, LONGEST);
        int m = Math.min(right.length, LONGEST);
        float[] row = new float[m + 1];
        for (int j = 1; j <= m; j++) {
            row[j] = row[j - 1] + Variants.leftOut(right[j - 1], place(j, m), a.arabic());
        }
        for (int i = 1; i <= n; i++) {
            float diagonal = row[0];
            byte symbol = left[i - 1];
            float out = Variants.leftOut(symbol, place(i, n), b.arabic());
            row[0] += out;
            for (int j = 1; j <= m; j++) {
                float read = diagonal + reading(symbol, right[j - 1], i == n && j == m);
                diagonal = row[j];
                float skipped =
                        Math.min(row[j] + out, row[j - 1] + Variants.leftOut(right[j - 1], place(j, m), a.arabic()));
                row[j] = Math.min(read, skipped);
            }
        }
        return row[m];
    }

    private static int place(int position, int length) {
        return position == 1 ? 0 : position == length ? 2 : 1;
    }

    /* A final ه is written for a final a, which no other place allows. */
    private static float reading(byte a, byte b, boolean last) {
        float cost = Variants.read(a, b);
        if (last && cost == 1f && (a == H && Variants.isVowel(b) || b == H && Variants.isVowel(a))) {
            return 0.04f;
        }
        return cost;
    }

    private static final byte H = Symbols.code('h');
}
