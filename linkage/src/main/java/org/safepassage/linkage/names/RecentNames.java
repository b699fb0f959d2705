package org.safepassage.linkage.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Names, their parts and how parts agree, as read a moment ago: a crisis writes the same few thousand words again and again. Bounded,
 * in memory only, and safe for many threads. It holds names in clear: whoever links calls {@link #forget} when there is nothing to do.
 */
public final class RecentNames {
    private static final int MOST = 120_000;
    private static final int LARGEST = 1 << 30;
    private static final int AGREEMENTS = 1 << 17;
    private static final PartAgreement[] LEVELS = PartAgreement.values();

    private static final Map<String, PersonName> NAMES = new ConcurrentHashMap<>();
    private static final Map<String, List<Compounds.Stem>> WORDS = new ConcurrentHashMap<>();
    private static final Map<Spelling, Part> PARTS = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    /** Two parts' numbers and the level on which they agree, in one number, so that it is written whole. */
    private static final AtomicLongArray AGREED = new AtomicLongArray(AGREEMENTS);

    private RecentNames() {}

    private record Spelling(String stem, Affix affix, boolean slight) {
        @Override
        public String toString() {
            return "Spelling[" + affix + "]";
        }
    }

    /** As {@link PersonName#read}, at once when it was read a moment ago. */
    public static PersonName read(String written) {
        PersonName known = NAMES.get(written);
        if (known != null) {
            return known;
        }
        PersonName read = PersonName.read(written);
        keepSmall(NAMES);
        NAMES.put(written, read);
        return read;
    }

    public static void forget() {
        NAMES.clear();
        WORDS.clear();
        PARTS.clear();
    }

    /** As {@link WrittenWord#stems}. */
    static List<Compounds.Stem> stems(String word) {
        List<Compounds.Stem> known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        List<Compounds.Stem> read = WrittenWord.stems(word);
        keepSmall(WORDS);
        WORDS.put(word, read);
        return read;
    }

    static Part part(String stem, Affix affix, boolean slight) {
        var spelling = new Spelling(stem, affix, slight);
        Part known = PARTS.get(spelling);
        if (known != null) {
            return known;
        }
        keepSmall(PARTS);
        int number = NUMBERS.incrementAndGet();
        Part made = Part.of(stem, affix, slight, number > 0 && number < LARGEST ? number : 0);
        PARTS.put(spelling, made);
        return made;
    }

    private static void keepSmall(Map<?, ?> recent) {
        if (recent.size() >= MOST) {
            recent.clear();
        }
    }

    /** The level found before; null when these two were not compared lately. */
    static @Nullable PartAgreement agreement(Part a, Part b) {
        if (a.number() == 0 || b.number() == 0) {
            return null;
        }
        long pair = pair(a, b);
        long found = AGREED.getOpaque(place(pair));
        return found >>> 3 == pair ? LEVELS[(int) (found & 7)] : null;
    }

    static PartAgreement keep(Part a, Part b, PartAgreement level) {
        if (a.number() != 0 && b.number() != 0) {
            long pair = pair(a, b);
            AGREED.setOpaque(place(pair), pair << 3 | level.ordinal());
        }
        return level;
    }

    private static long pair(Part a, Part b) {
        return (long) a.number() << 30 | b.number();
    }

    private static int place(long pair) {
        return (int) (pair * 0x9E3779B97F4A7C15L >>> 47);
    }
}
