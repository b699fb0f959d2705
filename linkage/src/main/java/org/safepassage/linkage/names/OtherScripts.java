package org.safepassage.linkage.names;

import com.ibm.icu.text.Transliterator;

/** Writes Cyrillic, Greek, Hebrew, Chinese and other scripts in Latin letters (ICU; Cyrillic by BGN/PCGN); Latin and Arabic stay. */
final class OtherScripts {
    /** Loaded only when a name in such a script is met. */
    private static final class Loaded {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");
    }

    private OtherScripts() {}

    static String inLatin(String text) {
        return text.codePoints().anyMatch(OtherScripts::isOther) ? Loaded.TO_LATIN.transliterate(text) : text;
    }

    private static boolean isOther(int letter) {
        if (letter < 0x370 || letter >= 0x600 && letter < 0x780 || !Character.isLetter(letter)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, ARABIC, COMMON, INHERITED -> false;
            default -> true;
        };
    }
}
