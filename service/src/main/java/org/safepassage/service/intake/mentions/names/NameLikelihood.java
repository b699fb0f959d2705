package org.safepassage.service.intake.mentions.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.WrittenName.Script;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.WordLists;

/**
 * How much a single word looks like part of a name: listed, built like one (…ullah, …zai, Abdul…), or spelled with the
 * consonants of a listed one. English words are never parts by their spelling alone.
 */
public final class NameLikelihood {

    /** Ordered: what is higher is surer. */
    public enum Degree {
        WORD,
        UNKNOWN,
        ALIKE,
        PART
    }

    private static final int SHORTEST_ALIKE = 3;
    private static final String SERVANT = "عبد";
    private static final String ARTICLE = "ال";
    /** Half of بی بی, and "without" by itself. */
    private static final String BIBI = "بی";

    private final WordLists lists;
    private final Map<String, String> skeletons = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    public NameLikelihood(WordLists lists) {
        this.lists = lists;
        lists.phrases(CueKind.PLACE).forEach((place, value) -> {
            if (place.charAt(0) < 0x80) {
                places.putIfAbsent(Skeletons.of(place), value);
            }
        });
        lists.single(CueKind.NAME_PART).forEach((part, value) -> {
            if (part.charAt(0) < 0x80) {
                String skeleton = Skeletons.of(part);
                if (skeleton.length() >= SHORTEST_ALIKE) {
                    skeletons.putIfAbsent(skeleton, value);
                }
            }
        });
    }

    /** The listed place whose consonants are those of the words in [from, to), or null. */
    public @Nullable String placeLike(Page page, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(page.at(i).isWord() ? page.at(i).folded() : "");
        }
        String skeleton = Skeletons.of(words.toString());
        return skeleton.length() < SHORTEST_ALIKE ? null : places.get(skeleton);
    }

    public Degree of(Token token) {
        String word = token.folded();
        if (!token.isWord()) {
            return Degree.WORD;
        }
        boolean listed = lists.holds(CueKind.NAME_PART, word);
        if (lists.holds(CueKind.NO_NAME, word)) {
            return listed && token.capital() ? Degree.PART : Degree.WORD;
        }
        if (listed || isBuiltLikeOne(word)) {
            return Degree.PART;
        }
        return token.script() == Script.LATIN && skeletons.containsKey(Skeletons.of(word))
                ? Degree.ALIKE
                : Degree.UNKNOWN;
    }

    /** "عبد الرحمن", "ولی الله": two words that make one name, of which each alone may be any word. */
    boolean isCompound(Page page, int at) {
        return isWhole(page, at - 1) || isWhole(page, at);
    }

    private boolean isWhole(Page page, int at) {
        String first = page.at(at).folded();
        String second = page.at(at + 1).folded();
        if (!page.at(at + 1).isWord() || page.at(at).line() != page.at(at + 1).line()) {
            return false;
        }
        return first.equals(BIBI) && second.equals(BIBI)
                || second.startsWith(ARTICLE)
                        && (first.equals(SERVANT) && second.length() > 3
                                || lists.holds(CueKind.NAME_ENDING, second)
                                        && (lists.holds(CueKind.NAME_PART, first)
                                                || !lists.holds(CueKind.NO_NAME, first)));
    }

    /** Whether the word is a family's or a tribe's name rather than a given one. */
    public boolean isFamily(Token token) {
        String word = token.folded();
        String listed = lists.value(CueKind.NAME_PART, word);
        return listed == null ? endsLikeFamily(word) : listed.equals("b");
    }

    /** The same of a word before a comma and a name, where the ending of "Haydari" and "Hosseiny" is enough. */
    boolean isFamilyBeforeName(Token token) {
        String word = token.folded();
        String listed = lists.value(CueKind.NAME_PART, word);
        boolean relation = word.endsWith("i") || word.endsWith("y") || word.endsWith("ee");
        return relation && word.length() > 3 && !"f".equals(listed) || isFamily(token);
    }

    /** Whether a list holds the word, though it may be a word of a language as well. */
    boolean isListed(Token token) {
        return lists.holds(CueKind.NAME_PART, token.folded());
    }

    /** "m", "f" or "b" (either) when the list knows whose given name the word is, else null. */
    public @Nullable String sexOf(Token token) {
        return lists.value(CueKind.NAME_PART, token.folded());
    }

    private boolean endsLikeFamily(String word) {
        for (int cut = Math.min(6, word.length() - 2); cut >= 2; cut--) {
            if ("b".equals(lists.value(CueKind.NAME_ENDING, word.substring(word.length() - cut)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBuiltLikeOne(String word) {
        for (int cut = Math.min(6, word.length() - 2); cut >= 2; cut--) {
            if (lists.holds(CueKind.NAME_ENDING, word.substring(word.length() - cut))
                    || cut >= 3 && lists.holds(CueKind.NAME_BEGINNING, word.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }
}
