package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;

/** One word in two spellings, to learn and to judge costs of sounds by. */
record SpeltPair(Word left, Word right) {
    private static final int LONGEST = 24;

    /**
     * The words of two spellings of one name, in their order, as they are written: a name that was recognised and stands for
     * something else (Mohd) teaches nothing. None where the two do not have as many parts.
     */
    static List<SpeltPair> of(String left, String right) {
        String leftClean = Clean.text(left);
        String rightClean = Clean.text(right);
        List<Part> one = PersonName.read(left).parts();
        List<Part> other = PersonName.read(right).parts();
        List<SpeltPair> pairs = new ArrayList<>();
        for (int i = 0; one.size() == other.size() && i < one.size(); i++) {
            Word a = one.get(i).word();
            Word b = other.get(i).word();
            if (one.get(i).affix() == other.get(i).affix() && isWord(a, leftClean) && isWord(b, rightClean)) {
                pairs.add(new SpeltPair(a, b));
            }
        }
        return pairs;
    }

    private static boolean isWord(Word word, String name) {
        int sounds = word.symbols().length;
        return sounds > 1 && sounds <= LONGEST && name.contains(word.text());
    }

    boolean acrossScripts() {
        return left.arabic() != right.arabic();
    }

    @Override
    public String toString() {
        return "SpeltPair";
    }
}
