package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which well-known names a word that is none of them may be, {@link Respelt} or with one slip of the pen: a letter left out or written twice, one too
 * many, or two neighbours exchanged (Damerau 1964). The first letter of a word and the last are taken to be right: the last tells
 * Karim from Karima.
 */
final class Misspelt {
    private static final int LEAST_LATIN = 5;
    private static final int LEAST_ARABIC = 4;
    /** Beside an affix, which says that it is a name. */
    private static final int LEAST_STEM = 3;

    private static final double READS_AS = PartAgreement.VARIANT_WITHIN;

    private final Map<String, List<KnownNames.Known>> bySkeleton;
    /** Skeletons of names by what is left of them when one consonant is missing. */
    private final Map<String, Set<String>> shortened = new HashMap<>();

    Misspelt(Map<String, List<KnownNames.Known>> bySkeleton) {
        this.bySkeleton = bySkeleton;
        for (String whole : bySkeleton.keySet()) {
            for (int i = 1; i < whole.length(); i++) {
                shortened
                        .computeIfAbsent(without(whole, i), s -> new LinkedHashSet<>())
                        .add(whole);
            }
        }
    }

    /** The names' numbers, each once. */
    int[] meant(Word word, Affix affix) {
        String text = word.text();
        int least = least(word, affix);
        if (text.length() < least - 1) {
            return KnownNames.NONE;
        }
        List<Word> mended = List.of();
        Set<Integer> found = new LinkedHashSet<>();
        for (Word respelt : word.shortForms().length > 0 ? List.<Word>of() : Respelt.of(text)) {
            Arrays.stream(KnownNames.readings(respelt, affix)).forEach(found::add);
        }
        for (String skeleton : near(word.wide())) {
            for (KnownNames.Known known : bySkeleton.getOrDefault(skeleton, List.of())) {
                if (known.affix() != affix || known.word().text().length() < least) {
                    continue;
                }
                mended = mended.isEmpty() ? mended(word, affix) : mended;
                if (readsAs(mended, known.word()) || lacksOne(word, known.word(), affix)) {
                    found.add(known.id());
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int least(Word word, Affix affix) {
        return affix != Affix.NONE ? LEAST_STEM : word.arabic() ? LEAST_ARABIC : LEAST_LATIN;
    }

    /** Two words of one script that are one slip apart, neither at the first letter nor at the last. */
    static boolean oneSlip(Word a, Word b, Affix affix) {
        String longer = a.text().length() >= b.text().length() ? a.text() : b.text();
        String shorter = a.text().length() >= b.text().length() ? b.text() : a.text();
        int least = least(a, affix);
        int more = longer.length() - shorter.length();
        if (a.arabic() != b.arabic() || longer.length() < least || more > 1 || longer.equals(shorter)) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        if (at == 0 || at >= longer.length() - 1) {
            return false;
        }
        return more == 1
                ? without(longer, at).equals(shorter)
                : at + 2 < longer.length() && exchanged(longer, at).equals(shorter);
    }

    private Set<String> near(String skeleton) {
        Set<String> near = new LinkedHashSet<>(shortened.getOrDefault(skeleton, Set.of()));
        near.add(skeleton);
        for (int i = 1; i < skeleton.length(); i++) {
            near.add(without(skeleton, i));
        }
        for (int i = 0; i + 1 < skeleton.length(); i++) {
            near.add(exchanged(skeleton, i));
        }
        return near;
    }

    /** The word with one letter fewer, and with two neighbours exchanged. */
    private static List<Word> mended(Word word, Affix affix) {
        String text = word.text();
        List<Word> mended = new ArrayList<>();
        for (int i = 1; i < end(text, affix); i++) {
            mended.add(Word.of(without(text, i)));
            if (i + 1 < end(text, affix) && text.charAt(i) != text.charAt(i + 1)) {
                mended.add(Word.of(exchanged(text, i)));
            }
        }
        return mended;
    }

    private static boolean readsAs(List<Word> mended, Word known) {
        return mended.stream().anyMatch(one -> Distance.between(one, known, READS_AS) <= READS_AS);
    }

    private static boolean lacksOne(Word word, Word known, Affix affix) {
        String text = known.text();
        for (int i = 1; i < end(text, affix); i++) {
            if (Distance.between(word, Word.of(without(text, i)), READS_AS) <= READS_AS) {
                return true;
            }
        }
        return false;
    }

    /** Ullah or Uddin stands behind its last. */
    private static int end(String stem, Affix affix) {
        return affix == Affix.ULLAH || affix == Affix.UDDIN ? stem.length() : stem.length() - 1;
    }

    private static String without(String text, int i) {
        return text.substring(0, i) + text.substring(i + 1);
    }

    private static String exchanged(String text, int i) {
        return text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
    }
}
