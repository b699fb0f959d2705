package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;

/** One written word, perhaps two names written together, as stems. */
final class WrittenWord {
    private WrittenWord() {}

    static List<Compounds.Stem> stems(String word) {
        String servant = afterSlip(word);
        if (!servant.isEmpty()) {
            return List.of(new Compounds.Stem(servant, Affix.ABDUL));
        }
        List<Compounds.Stem> stems = new ArrayList<>(2);
        for (String part : JoinedNames.split(word)) {
            stems.add(stem(part));
        }
        return List.copyOf(stems);
    }

    private static Compounds.Stem stem(String part) {
        if (Words.MOHAMMAD.contains(part) || Familiar.isMohammad(part)) {
            return new Compounds.Stem("mohammad", Affix.NONE);
        }
        if (Words.ABDULLAH_SLIPS.contains(part)) {
            return new Compounds.Stem("abdullah", Affix.NONE);
        }
        if (part.equals("bebe") || part.equals("بیبی")) {
            return new Compounds.Stem("bibi", Affix.NONE);
        }
        return Words.SAYED.contains(part)
                ? new Compounds.Stem("sayed", Affix.NONE)
                : Shortened.stem(withoutArticle(Words.ENDING_IN_A.getOrDefault(part, part)));
    }

    static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 5 && !Words.BEGIN_LIKE_ARTICLE.contains(word)
                ? word.substring(2)
                : word;
    }

    /** What follows an Abdul that was written with a slip; empty when there is none. */
    private static String afterSlip(String word) {
        for (String slip : Words.ABD_SLIPS) {
            if (word.startsWith(slip) && followsAbdul(word.substring(slip.length()))) {
                return word.substring(slip.length());
            }
        }
        return "";
    }

    static boolean followsAbdul(String name) {
        return name.length() > 2 && KnownNames.readings(Word.of(name), Affix.ABDUL).length > 0;
    }
}
