package org.safepassage.linkage.names;

import java.util.List;

/**
 * One part of a name: its stem, what was joined to it, and its skeletons.
 *
 * @param slight a part that many people carry or drop at will (Mohammad, Khan, Jan, Sayed): its absence says nothing
 * @param initial a single letter
 * @param family has the shape of a family's or tribe's name
 * @param known which well-known names it may be; two parts known as different names are different
 */
public record Part(
        Word word, Affix affix, boolean slight, boolean initial, List<String> skeletons, int[] known, boolean family) {
    static Part of(String stem, Affix affix, boolean slight) {
        Word word = Word.of(stem);
        return new Part(
                word,
                affix,
                slight,
                stem.length() == 1,
                Skeletons.of(stem),
                KnownNames.readings(word, affix),
                Roles.familyName(stem));
    }

    /** The cleaned stem. */
    public String text() {
        return word.text();
    }

    /** The most likely skeleton, with a mark for the affix: under this its frequency is counted. */
    public String key() {
        String skeleton = skeletons.isEmpty() ? word.text() : skeletons.getFirst();
        return switch (affix) {
            case NONE -> skeleton;
            case ABDUL -> "+" + skeleton;
            case ULLAH -> skeleton + "+L";
            case UDDIN -> skeleton + "+D";
        };
    }

    @Override
    public String toString() {
        return "Part[" + word.text().length() + " letters]";
    }
}
