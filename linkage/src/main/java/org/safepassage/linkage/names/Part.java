package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;

/**
 * One part of a name: its stem, what was joined to it, and its skeletons.
 *
 * @param slight a part that many people carry or drop at will (Mohammad, Khan, Jan, Sayed): its absence says nothing
 * @param initial a single letter
 * @param meant of a word that is no well-known name, which it may be with one slip of the pen
 * @param family has the shape of a family's or tribe's name
 * @param known which well-known names it may be; two parts known as different names are different
 * @param key the most likely skeleton, with a mark for the affix: under this its frequency is counted
 * @param number tells the part from other remembered ones; 0 when it is not remembered
 */
public record Part(
        Word word,
        Affix affix,
        boolean slight,
        boolean initial,
        List<String> skeletons,
        int[] known,
        int[] meant,
        boolean family,
        String key,
        int number) {
    private static final int MOST_MEANT = 3;

    /** Not remembered: it is compared anew each time. */
    static Part of(String stem, Affix affix, boolean slight) {
        return of(stem, affix, slight, 0);
    }

    static Part of(String stem, Affix affix, boolean slight, int number) {
        Word word = Word.of(stem);
        List<String> skeletons = Skeletons.of(word.symbols());
        int[] known = KnownNames.readings(word, affix);
        return new Part(
                word,
                affix,
                slight,
                stem.length() == 1,
                skeletons,
                known,
                known.length > 0 || number == 0 ? KnownNames.NONE : KnownNames.misspelt(word, affix),
                Roles.familyName(stem, skeletons),
                key(skeletons.isEmpty() ? stem : skeletons.getFirst(), affix),
                number);
    }

    /** The cleaned stem. */
    public String text() {
        return word.text();
    }

    /** Whether people of this name go by short forms that look quite different, or it is such a form. */
    public boolean hasShortForms() {
        return word.shortForms().length > 0;
    }

    /** The wide skeleton of the stem: see {@link Skeletons#wide}. */
    public String wide() {
        return word.wide();
    }

    /** The wide skeleton, and those of the names that a misspelt part may mean. */
    public List<String> readings() {
        List<String> all = new ArrayList<>(List.of(wide()));
        for (int i = 0; i < Math.min(MOST_MEANT, meant.length); i++) {
            String skeleton = KnownNames.wide(meant[i]);
            if (!all.contains(skeleton)) {
                all.add(skeleton);
            }
        }
        return all;
    }

    /** Which kinds of consonants occur, as bits: see {@link PartAgreement#farApart}. */
    public int consonants() {
        return word.classes();
    }

    private static String key(String skeleton, Affix affix) {
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
