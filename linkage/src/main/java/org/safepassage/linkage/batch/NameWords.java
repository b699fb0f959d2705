package org.safepassage.linkage.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.linkage.names.Clean;
import org.safepassage.linkage.names.NameAgreement;
import org.safepassage.linkage.names.Part;
import org.safepassage.linkage.names.PartAgreement;
import org.safepassage.linkage.names.PersonName;
import org.safepassage.linkage.names.Skeletons;
import org.safepassage.linkage.table.Column;

/** A given, family or father's name: same letters, same sound, a slip, similar, one of two parts, different. */
final class NameWords extends SingleValue {
    static final int SOUND = 2;
    static final int SLIP = 3;
    static final int SIMILAR = 4;
    static final int PART = 5;

    private String[] texts = {};
    private int[] masks = {};
    private PersonName[] names = {};
    private long[] skeletons = {};
    private long[] initials = {};
    private int[] soundOf = {};
    private Map<String, Integer> sounds = Map.of();
    private double[] soundShare = {};

    NameWords(FieldSpec spec, Column column) {
        super(spec, column, true);
    }

    @Override
    void loaded() {
        soundShare = new double[sounds.size() + 1];
        for (int code = 1; code < form.length; code++) {
            soundShare[soundOf[form[code]]] += column.dictionary().count(code);
        }
        double all = 0;
        for (int i = 1; i < soundShare.length; i++) {
            all += soundShare[i];
        }
        for (int i = 0; i < soundShare.length; i++) {
            soundShare[i] /= Math.max(1, all);
        }
    }

    @Override
    void start(int forms) {
        texts = new String[forms + 1];
        masks = new int[forms + 1];
        names = new PersonName[forms + 1];
        skeletons = new long[forms + 1];
        initials = new long[forms + 1];
        soundOf = new int[forms + 1];
        sounds = new HashMap<>();
    }

    @Override
    String written(String value) {
        return Clean.text(value);
    }

    @Override
    void add(int number, String written) {
        PersonName name = PersonName.read(written);
        texts[number] = written.replace(" ", "");
        names[number] = name;
        masks[number] = Edits.letters(texts[number]);
        List<Part> telling = name.telling();
        String first = telling.isEmpty() ? written : telling.getFirst().text();
        skeletons[number] = hash(Skeletons.wide(first));
        initials[number] = initial(first);
        String sound = telling.isEmpty() ? written : telling.getFirst().key();
        soundOf[number] = sounds.computeIfAbsent(sound, k -> sounds.size() + 1);
    }

    @Override
    int level(int a, int b) {
        PersonName one = names[a];
        PersonName other = names[b];
        boolean single = one.parts().size() == 1 && other.parts().size() == 1;
        if (single) {
            Part p = one.parts().getFirst();
            Part q = other.parts().getFirst();
            return Math.min(p.initial() || q.initial() ? initial(p, q) : of(PartAgreement.of(p, q)), letters(a, b));
        }
        NameAgreement agreement = NameAgreement.of(one, other);
        int level = switch (agreement.given()) {
            case SAME, VARIANT ->
                agreement.others().isEmpty() && !agreement.contradicted()
                        ? SOUND
                        : agreement.contradicted() ? SIMILAR : SOUND;
            case CLOSE -> SLIP;
            case ELSEWHERE -> SLIP;
            case PARTLY -> PART;
            case DIFFERENT, MISSING -> DIFFERENT;
        };
        return Math.min(level, letters(a, b));
    }

    private static int initial(Part p, Part q) {
        return PartAgreement.of(p, q) == PartAgreement.DIFFERENT ? DIFFERENT : PART;
    }

    private static int of(PartAgreement agreement) {
        return switch (agreement) {
            case SAME, VARIANT -> SOUND;
            case CLOSE -> SLIP;
            case DIFFERENT -> DIFFERENT;
        };
    }

    private int letters(int a, int b) {
        String one = texts[a];
        String other = texts[b];
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 2 || one.charAt(0) > 0x24F != other.charAt(0) > 0x24F) {
            return DIFFERENT;
        }
        if (Edits.farApart(masks[a], masks[b])) {
            return DIFFERENT;
        }
        int edits = Edits.damerau(one, other, 2);
        if (edits <= 1 && shorter > 2) {
            return SLIP;
        }
        if (edits == 2 && shorter >= 5 || Edits.jaroWinkler(one, other) >= 0.88) {
            return SIMILAR;
        }
        return shorter >= 3 && (one.startsWith(other) || other.startsWith(one)) ? PART : DIFFERENT;
    }

    @Override
    double share(int slot, int level, int a, int b) {
        return switch (level) {
            case EXACT -> shareOfForm(a);
            case SOUND, SLIP -> Math.max(soundShare[soundOf[a]], soundShare[soundOf[b]]);
            default -> 0;
        };
    }

    @Override
    long key(Kind kind, int number) {
        if (number == 0) {
            return 0;
        }
        return switch (kind) {
            case SKELETON -> skeletons[number];
            case INITIAL -> initials[number];
            default -> mix(number + 1L);
        };
    }

    private static long initial(String text) {
        String skeleton = Skeletons.wide(text);
        return mix(skeleton.isEmpty() ? '?' : skeleton.charAt(0));
    }

    @Override
    String words(int slot, int level) {
        return switch (level) {
            case EXACT -> "same";
            case SOUND -> "same sound";
            case SLIP -> "one slip apart";
            case SIMILAR -> "similar";
            case PART -> "part of the other";
            case SwappedNames.SWAPPED -> "given and family name swapped";
            default -> "different";
        };
    }
}
