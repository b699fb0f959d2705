package org.safepassage.linkage.batch;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safepassage.linkage.names.Clean;
import org.safepassage.linkage.names.Skeletons;
import org.safepassage.linkage.table.Column;

/** Places, free text and categories. */
final class Texts extends SingleValue {
    private static final int SLIP = 2;
    private static final int SIMILAR = 3;

    private String[] texts = {};
    private int[] masks = {};
    private long[] skeletons = {};

    Texts(FieldSpec spec, Column column) {
        super(spec, column, true);
    }

    @Override
    void room(int forms) {
        texts = Arrays.copyOf(texts, forms);
        masks = Arrays.copyOf(masks, forms);
        skeletons = Arrays.copyOf(skeletons, forms);
    }

    @Override
    String written(String value) {
        return Clean.text(value);
    }

    @Override
    void add(int number, String written) {
        texts[number] = written;
        masks[number] = Edits.letters(written);
        StringBuilder skeleton = new StringBuilder();
        for (String word : written.split(" ")) {
            List<String> found = Skeletons.of(word);
            skeleton.append(found.isEmpty() ? word : found.getFirst());
        }
        skeletons[number] = hash(skeleton.toString());
    }

    @Override
    boolean farApart(int a, int b) {
        return Edits.farApart(masks[a], masks[b]);
    }

    @Override
    int level(int a, int b) {
        if (spec.type() == FieldType.CATEGORY) {
            return DIFFERENT;
        }
        String one = texts[a];
        String other = texts[b];
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 3 ? 0 : shorter < 8 ? 1 : 2;
        if (Edits.damerau(one, other, allowed) <= allowed || skeletons[a] == skeletons[b] && shorter > 3) {
            return SLIP;
        }
        return shorter > 3 && (Edits.alike(one, masks[a], other, masks[b], 0.88) || shared(one, other) >= 0.5)
                ? SIMILAR
                : DIFFERENT;
    }

    private static double shared(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split(" ")));
        Set<String> others = new HashSet<>(List.of(other.split(" ")));
        int all = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() / (double) all;
    }

    @Override
    double share(int slot, int level, int a, int b) {
        return level == EXACT ? shareOfForm(a) : 0;
    }

    @Override
    boolean gains(int level) {
        return level == EXACT;
    }

    @Override
    long key(Kind kind, int number) {
        if (number == 0) {
            return 0;
        }
        return kind == Kind.SKELETON ? skeletons[number] : mix(number + 1L);
    }

    @Override
    String words(int slot, int level) {
        return switch (level) {
            case EXACT -> "same";
            case SLIP -> "a slip apart, or the same sound";
            case SIMILAR -> "similar";
            default -> "different";
        };
    }
}
