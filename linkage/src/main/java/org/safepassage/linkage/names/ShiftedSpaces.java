package org.safepassage.linkage.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spaces that slid by a letter or two into a compound or out of it: "Abdolw ahid", "Abdu lkarim", "Syedabdul hamid", "Habibu
 * llah". A letter moves only where a well-known name comes of it that was none before.
 */
final class ShiftedSpaces {
    private static final Pattern ENDING_IN_ABDUL = Pattern.compile("(.{3,}?)(abd[aeou]{1,2}[lr]|عبدال|عبد)");
    private static final Set<String> ENDS_OF_GOD = Set.of("llah", "lah", "lla", "ah", "له");
    private static final Set<String> ENDS_OF_FAITH = Set.of("ddin", "ddeen", "ldin", "ldeen", "din", "deen");
    private static final int MOST_LETTERS = 2;
    private static final int LEAST = 4;

    private ShiftedSpaces() {}

    /** Mends the words of a name in place. */
    static void mend(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i);
            String next = words.get(i + 1);
            if (word.contains("abd") || word.contains("عبد")) {
                withAbdul(words, i);
            } else if (next.startsWith("abd") && Words.SAYED_BEFORE_ABDUL.contains(word)) {
                words.set(i, "sayed");
            }
            if (endsCompound(word, next)) {
                words.set(i, word + next);
                words.remove(i + 1);
            }
        }
    }

    private static void withAbdul(List<String> words, int at) {
        String word = words.get(at);
        String next = words.get(at + 1);
        String behind = next.substring(1);
        if (Words.ABD.contains(word + next.charAt(0)) && isName(behind) && !isName(next)) {
            words.set(at, word + next.charAt(0));
            words.set(at + 1, behind);
            return;
        }
        if (Words.ABD.contains(word)) {
            words.set(at + 1, inOrder(next));
            return;
        }
        Matcher ending = ENDING_IN_ABDUL.matcher(word);
        if (ending.matches()) {
            words.set(at, ending.group(1));
            words.add(at + 1, ending.group(2));
            return;
        }
        for (int moved = 1; moved <= MOST_LETTERS && moved < word.length(); moved++) {
            int end = word.length() - moved;
            String whole = word.substring(end) + next;
            if (Words.ABD.contains(word.substring(0, end)) && isName(whole) && !isName(next)) {
                words.set(at, word.substring(0, end));
                words.set(at + 1, whole);
                return;
            }
        }
    }

    /** Its first two letters the other way round, where only this is a name. */
    private static String inOrder(String word) {
        if (word.length() < LEAST || isVowel(word.charAt(0)) || isVowel(word.charAt(1)) || isName(word)) {
            return word;
        }
        String other = "" + word.charAt(1) + word.charAt(0) + word.substring(2);
        return isName(other) ? other : word;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean endsCompound(String word, String next) {
        if (ENDS_OF_GOD.contains(next)) {
            Compounds.Stem whole = Compounds.stem(word + next);
            return whole.affix() == Affix.ULLAH || whole.text().equals("abdullah") || Words.GOD.contains(word + next);
        }
        return ENDS_OF_FAITH.contains(next)
                && (word.endsWith("u") || word.endsWith("ud"))
                && Compounds.stem(word + next).affix() == Affix.UDDIN;
    }

    private static boolean isName(String word) {
        return KnownNames.named(word, Affix.ABDUL) || KnownNames.named(word, Affix.NONE);
    }
}
