package org.safepassage.linkage.names;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the countless spellings of the few words that nearly everybody carries to one. */
final class Familiar {
    private static final double NEAR = 0.14;
    private static final List<Word> MOHAMMAD = List.of(Word.of("mohammad"), Word.of("muhamed"));
    private static final Word MAHMOOD = Word.of("mahmood");
    private static final Map<String, String> SLIGHT = Map.ofEntries(
            Map.entry("محمد", "mohammad"),
            Map.entry("خان", "khan"),
            Map.entry("جان", "jan"),
            Map.entry("گل", "gul"),
            Map.entry("شاه", "shah"),
            Map.entry("اغا", "agha"),
            Map.entry("میر", "mir"),
            Map.entry("غلام", "ghulam"),
            Map.entry("بیبی", "bibi"),
            Map.entry("xan", "khan"),
            Map.entry("khann", "khan"),
            Map.entry("kan", "khan"),
            Map.entry("khaan", "khan"),
            Map.entry("jaan", "jan"),
            Map.entry("jann", "jan"),
            Map.entry("gol", "gul"),
            Map.entry("gull", "gul"),
            Map.entry("sha", "shah"),
            Map.entry("aqa", "agha"),
            Map.entry("aga", "agha"),
            Map.entry("meer", "mir"),
            Map.entry("gholam", "ghulam"),
            Map.entry("gulam", "ghulam"),
            Map.entry("qulam", "ghulam"));
    /** Bibi, Bebe, Beebee, Biebee, Biby: any vowel that was heard as an i. */
    private static final Pattern BIBI = Pattern.compile("b(?:i|e|ee|ie)b{1,2}(?:i|e|ee|ie|y|ey)");

    private Familiar() {}

    static String spelling(String stem) {
        return BIBI.matcher(stem).matches() ? "bibi" : SLIGHT.getOrDefault(stem, stem);
    }

    /** True for Mohammad in any spelling, but not for Mahmood. */
    static boolean isMohammad(String word) {
        if (word.length() < 5 || word.charAt(0) != 'm' || word.charAt(word.length() - 1) != 'd') {
            return false;
        }
        Word read = Word.of(word);
        double mahmood = Distance.between(read, MAHMOOD);
        return MOHAMMAD.stream().anyMatch(m -> Distance.between(read, m) < Math.min(NEAR, mahmood));
    }
}
