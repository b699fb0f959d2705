package org.safepassage.linkage.names;

/**
 * What it costs to read one symbol as another, or to leave it out: 0 is the same sound, 1 a different consonant.
 * Values follow the romanisation practice described in BGN/PCGN tables for Dari and Pashto and common free spellings.
 */
final class Variants {
    private static final float DIFFERENT = 1f;
    private static final String READINGS = """
            qk15 qG25 qg35 Gg20 kg40 xk25 xh30 xq50 Gk50 xG60 Ss45 sz40 Zj20 jy25 jY25 jI35 Zz35 zj30 CS35 Cj50 Ck60 bp45 pf30 bf70 bv40
            fv40 td35 Tt10 Ts10 TS60 3z05 3d15 3s50 3t50 Dz10 Dj25 Dd60 DZ20 7s10 7t50 7C40 5S05 5x10 5k30 5h30 NZ10
            Ng10 Nj20 Nz30 wv05 Ww02 Wv02 Wu02 Wo02 Wa40 We40 Wi50 wu25 wo25 vu40 vo40 Yy02 Yi02 Ye06 Ya25 yi15 ye25
            ae12 ao12 au20 ai25 ei06 ou05 eo25 eu25 io30 iu30 Aa00 Ao10 Ae15 Ai25 Au20 Ea05 Ee10 Eo10 Ei10 Eu10 AE20
            WY60 AY25 AW40 mn50 lr70 dz55 gj30
            Ii02 IY00 Ie08 Iy15 I125 Ia45 Uu02 UW00 Uo05 Uw20 Uv35 U225 1e06 1i12 1Y02 1a20 1y10 1I12 2o08 2W02 2u12 2a20
            2w10 2v20 1A25 2A25""";
    private static final String LEFT_OUT_TO_ARABIC = "a 30 03 60 e 30 03 25 i 30 05 45 o 30 05 45 u 30 05 45";
    private static final String LEFT_OUT = """
            a 30 25 90 e 30 22 45 i 30 25 45 o 30 25 45 u 30 25 45 A 20 25 90 W 50 40 45 Y 45 40 50 E 08 08 10
            h 45 30 45 w 60 45 50 v 60 45 60 y 50 35 40 I 40 40 60 U 40 40 60 1 35 40 55 2 35 40 55""";

    private static final float[][] READ = readings();
    private static final float[][] OUT = leftOut(LEFT_OUT);
    private static final float[][] OUT_TO_ARABIC = leftOut(LEFT_OUT + " " + LEFT_OUT_TO_ARABIC);
    private static final boolean[] VOWEL = vowels();

    private Variants() {}

    /** What it costs to read a symbol as each other one. */
    static float[] readings(byte symbol) {
        return READ[symbol];
    }

    static float read(byte a, byte b) {
        return READ[a][b];
    }

    /** The cost of a symbol that the other word does not write; place 0 is first, 1 within, 2 last. */
    static float leftOut(byte symbol, int place, boolean otherIsArabic) {
        return (otherIsArabic ? OUT_TO_ARABIC : OUT)[place][symbol];
    }

    static boolean isVowel(byte symbol) {
        return VOWEL[symbol];
    }

    private static float[][] readings() {
        float[][] table = new float[Symbols.SIZE][Symbols.SIZE];
        for (int i = 0; i < Symbols.SIZE; i++) {
            for (int j = 0; j < Symbols.SIZE; j++) {
                table[i][j] = i == j ? 0 : DIFFERENT;
            }
        }
        for (String entry : READINGS.split("\\s+")) {
            int a = Symbols.code(entry.charAt(0));
            int b = Symbols.code(entry.charAt(1));
            table[a][b] = table[b][a] = Integer.parseInt(entry.substring(2)) / 100f;
        }
        return table;
    }

    private static float[][] leftOut(String costs) {
        float[][] table = new float[3][Symbols.SIZE];
        for (float[] place : table) {
            java.util.Arrays.fill(place, 0.9f);
        }
        String[] words = costs.split("\\s+");
        for (int i = 0; i < words.length; i += 4) {
            for (int place = 0; place < 3; place++) {
                table[place][Symbols.code(words[i].charAt(0))] = Integer.parseInt(words[i + 1 + place]) / 100f;
            }
        }
        return table;
    }

    private static boolean[] vowels() {
        boolean[] vowels = new boolean[Symbols.SIZE];
        for (char c : "aeiouAWYEIU12".toCharArray()) {
            vowels[Symbols.code(c)] = true;
        }
        return vowels;
    }
}
