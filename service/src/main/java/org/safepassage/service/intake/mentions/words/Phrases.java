package org.safepassage.service.intake.mentions.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.text.Tokens;

/** All phrases of all lists as one tree of folded words, walked once per token: the longest of each kind wins. */
final class Phrases {

    private static final int LONGEST = 9;

    private final Node root = new Node();

    void add(CueKind kind, String phrase, String value) {
        Node node = root;
        for (Token token : Tokens.of(phrase)) {
            if (!token.is('-')) {
                node = node.next.computeIfAbsent(token.folded(), word -> new Node());
            }
        }
        if (node != root) {
            node.ends.putIfAbsent(kind, value);
        }
    }

    boolean holds(CueKind kind, String foldedWord) {
        Node node = root.next.get(foldedWord);
        return node != null && node.ends.containsKey(kind);
    }

    @Nullable
    String value(CueKind kind, String foldedWord) {
        Node node = root.next.get(foldedWord);
        return node == null ? null : node.ends.get(kind);
    }

    Map<String, String> single(CueKind kind) {
        Map<String, String> words = new HashMap<>();
        root.next.forEach((word, node) -> {
            String value = node.ends.get(kind);
            if (value != null) {
                words.put(word, value);
            }
        });
        return words;
    }

    Map<String, String> joined(CueKind kind) {
        Map<String, String> found = new HashMap<>();
        collect(root, "", kind, found);
        return found;
    }

    private static void collect(Node node, String words, CueKind kind, Map<String, String> found) {
        String value = node.ends.get(kind);
        if (value != null) {
            found.put(words, value);
        }
        node.next.forEach((word, next) -> collect(next, words + word, kind, found));
    }

    /** The cues of the page, by first token; of one kind none begins inside another. */
    List<Cue> in(Page page) {
        List<Cue> cues = new ArrayList<>();
        int[] free = new int[CueKind.values().length];
        Map<CueKind, Cue> here = new EnumMap<>(CueKind.class);
        for (int i = 0; i < page.size(); i++) {
            longest(page, i, here);
            for (Cue cue : here.values()) {
                if (free[cue.kind().ordinal()] <= i) {
                    free[cue.kind().ordinal()] = cue.to();
                    cues.add(cue);
                }
            }
            here.clear();
        }
        return cues;
    }

    private void longest(Page page, int from, Map<CueKind, Cue> found) {
        Node node = root.next.get(page.at(from).folded());
        for (int to = from + 1; node != null; to++) {
            for (Map.Entry<CueKind, String> end : node.ends.entrySet()) {
                found.put(end.getKey(), new Cue(end.getKey(), from, to, end.getValue()));
            }
            while (to < page.size() && page.at(to).is('-') && to < from + LONGEST) {
                to++;
            }
            if (to >= page.size() || to > from + LONGEST) {
                return;
            }
            node = node.next.get(page.at(to).folded());
        }
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final Map<CueKind, String> ends = new EnumMap<>(CueKind.class);
    }
}
