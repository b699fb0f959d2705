package org.safepassage.linkage.names;

/** Compounds whose ending lost letters that only a well-known name before it can replace: Habibula, Fazlola, Fadllah. */
final class Shortened {
    private static final int LEAST_STEM = 3;
    private static final int TAIL = 3;

    private Shortened() {}

    /** As {@link Compounds#stem}, with these endings besides. */
    static Compounds.Stem stem(String word) {
        Compounds.Stem whole = Compounds.stem(word);
        int end = word.length() - TAIL;
        boolean shortened = whole.affix() == Affix.NONE
                && end >= LEAST_STEM
                && (word.endsWith("ula") || word.endsWith("ola") || word.endsWith("llah"))
                && KnownNames.readings(Word.of(word), Affix.NONE).length == 0;
        return shortened && standsBeforeGod(word.substring(0, end))
                ? new Compounds.Stem(word.substring(0, end), Affix.ULLAH)
                : whole;
    }

    private static boolean standsBeforeGod(String stem) {
        return KnownNames.named(stem, Affix.ULLAH) || KnownNames.named(stem, Affix.NONE);
    }
}
