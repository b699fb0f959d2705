package org.safepassage.linkage.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private static final double ALIKE = 0.88;
    private static final int ENDS = 3;

    private String[] texts = {};
    private int[] masks = {};
    /* Letters and consonants of names of one part; all bits set where a glance at them cannot tell. */
    private long[] signs = {};
    private @Nullable Part[] single = {};
    private PersonName[] names = {};
    private long[] skeletons = {};
    private long[] initials = {};
    private long[] heads = {};
    private long[] tails = {};
    private int[] soundOf = {};
    private final Map<String, Integer> sounds = new HashMap<>();
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
    void room(int forms) {
        texts = Arrays.copyOf(texts, forms);
        masks = Arrays.copyOf(masks, forms);
        signs = Arrays.copyOf(signs, forms);
        single = Arrays.copyOf(single, forms);
        names = Arrays.copyOf(names, forms);
        skeletons = Arrays.copyOf(skeletons, forms);
        initials = Arrays.copyOf(initials, forms);
        heads = Arrays.copyOf(heads, forms);
        tails = Arrays.copyOf(tails, forms);
        soundOf = Arrays.copyOf(soundOf, forms);
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
        Part only = name.parts().size() == 1 ? name.parts().getFirst() : null;
        single[number] = only;
        signs[number] = only == null || only.initial() || only.hasShortForms()
                ? -1
                : (long) only.consonants() << 32 | masks[number] & 0xFFFFFFFFL;
        List<Part> telling = name.telling();
        String wide =
                telling.isEmpty() ? Skeletons.wide(written) : telling.getFirst().wide();
        skeletons[number] = hash(wide);
        initials[number] = mix(wide.isEmpty() ? '?' : wide.charAt(0));
        int length = texts[number].length();
        heads[number] = hash(texts[number].substring(0, Math.min(ENDS, length)));
        tails[number] = hash(texts[number].substring(Math.max(0, length - ENDS)));
        String sound = telling.isEmpty() ? written : telling.getFirst().key();
        soundOf[number] = sounds.computeIfAbsent(sound, k -> sounds.size() + 1);
        if (soundShare.length > 0 && soundOf[number] >= soundShare.length) {
            soundShare = Arrays.copyOf(soundShare, soundOf[number] + 1);
            soundShare[soundOf[number]] = shareOfForm(number);
        }
    }

    /** The cleaned name without gaps. */
    String text(int number) {
        return texts[number];
    }

    @Override
    boolean farApart(int a, int b) {
        long one = signs[a];
        long other = signs[b];
        return one != -1
                && other != -1
                && PartAgreement.farApart((int) (one >>> 32), (int) (other >>> 32))
                && Edits.farApart((int) one, (int) other);
    }

    @Override
    int level(int a, int b) {
        Part p = single[a];
        Part q = single[b];
        if (p != null && q != null) {
            int sound = p.initial() || q.initial() ? initial(p, q) : of(PartAgreement.compared(p, q));
            return sound <= SOUND ? sound : Math.min(sound, letters(a, b));
        }
        NameAgreement agreement = NameAgreement.of(names[a], names[b]);
        int level = switch (agreement.given()) {
            case SAME, VARIANT -> agreement.contradicted() ? SIMILAR : SOUND;
            case SLIP, CLOSE, ELSEWHERE -> SLIP;
            case PARTLY, BARE -> PART;
            case BARE_OTHER, DIFFERENT, MISSING -> DIFFERENT;
        };
        return Math.min(level, letters(a, b));
    }

    private static int initial(Part p, Part q) {
        return PartAgreement.compared(p, q) == PartAgreement.DIFFERENT ? DIFFERENT : PART;
    }

    private static int of(PartAgreement agreement) {
        return switch (agreement) {
            case SAME, VARIANT -> SOUND;
            case SLIP, CLOSE -> SLIP;
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
        int edits = Integer.bitCount(masks[a] ^ masks[b]) > 4 ? 3 : Edits.damerau(one, other, 2);
        if (edits <= 1 && shorter > 2) {
            return SLIP;
        }
        if (edits == 2 && shorter >= 5 || Edits.alike(one, masks[a], other, masks[b], ALIKE)) {
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
            case HEAD -> heads[number];
            case TAIL -> tails[number];
            default -> mix(number + 1L);
        };
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
