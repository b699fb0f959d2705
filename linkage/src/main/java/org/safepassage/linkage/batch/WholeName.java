package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.linkage.names.Part;
import org.safepassage.linkage.names.PartAgreement;
import org.safepassage.linkage.names.PersonName;
import org.safepassage.linkage.table.Column;

/**
 * A whole name in one cell: its parts are assigned to the other name's, and each of up to four parts is a slot with a level
 * of its own.
 */
final class WholeName extends Comparer {
    static final int SLOTS = 4;
    private static final int VARIANT = 2;
    private static final int CLOSE = 3;
    private static final int MOST = 7;
    /* Two of one family are common where whole families are listed, whatever two random rows show. */
    private static final double SIBLINGS = -12;

    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> bearers = new ArrayList<>();
    private final Map<String, Integer> sounds = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[][] partsOf;
    private int used;
    private long[] skeletons = {};
    private String[] soundsOf = {};
    private int[] soundOf = {};
    private double rows;

    WholeName(FieldSpec spec, Column column) {
        super(spec, column);
        int codes = column.dictionary().size();
        partsOf = new int[codes][];
        used = codes;
        for (int code = 0; code < codes; code++) {
            partsOf[code] =
                    read(column.dictionary().text(code), column.dictionary().count(code));
            rows += code == 0 ? 0 : column.dictionary().count(code);
        }
        sound(0);
    }

    @Override
    int formOf(String value) {
        int before = parts.size();
        int[] read = read(value, 0);
        if (read.length == 0) {
            return 0;
        }
        sound(before);
        if (used >= partsOf.length) {
            partsOf = Arrays.copyOf(partsOf, used + used / 4 + 16);
        }
        partsOf[used] = read;
        return used++;
    }

    private int[] read(String name, int count) {
        List<Part> read = PersonName.read(name).parts();
        int[] numbered = new int[Math.min(MOST, read.size())];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = number(read.get(i), count);
        }
        return numbered;
    }

    /* What is known of the parts from one on. */
    private void sound(int from) {
        if (parts.size() > skeletons.length) {
            int room = from == 0 ? parts.size() : parts.size() + parts.size() / 4 + 16;
            skeletons = Arrays.copyOf(skeletons, room);
            soundsOf = Arrays.copyOf(soundsOf, room);
            soundOf = Arrays.copyOf(soundOf, room);
        }
        for (int i = from; i < parts.size(); i++) {
            soundsOf[i] = parts.get(i).wide();
            skeletons[i] = hash(soundsOf[i]);
            soundOf[i] = sounds.getOrDefault(parts.get(i).key(), 0);
        }
    }

    private int number(Part part, int count) {
        String text = part.text() + part.affix();
        Integer number = numbers.get(text);
        if (number == null) {
            number = parts.size();
            numbers.put(text, number);
            parts.add(part);
        }
        int sound = sounds.computeIfAbsent(part.key(), k -> {
            bearers.add(0);
            return bearers.size() - 1;
        });
        bearers.set(sound, bearers.get(sound) + count);
        return number;
    }

    @Override
    int slots() {
        return SLOTS;
    }

    @Override
    int forms() {
        return column.dictionary().size();
    }

    @Override
    int formOf(int row) {
        return column.code(row);
    }

    @Override
    long same(int form) {
        int own = partsOf[form].length;
        long levels = 0;
        for (int slot = 0; slot < Math.min(SLOTS, own); slot++) {
            levels |= (long) EXACT << slot * BITS;
        }
        return levels;
    }

    @Override
    long levels(int a, int b, LevelCache cache) {
        int[] one = partsOf[a];
        int[] other = partsOf[b];
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        boolean swap = one.length > other.length;
        return new PartMatch(swap ? other : one, swap ? one : other, this, cache).levels();
    }

    int level(int partA, int partB, LevelCache cache) {
        if (partA == partB) {
            return EXACT;
        }
        int known = cache.get(partA, partB);
        if (known >= 0) {
            return known;
        }
        int level = switch (PartAgreement.compared(parts.get(partA), parts.get(partB))) {
            case SAME -> EXACT;
            case VARIANT -> VARIANT;
            case SLIP, CLOSE -> CLOSE;
            case DIFFERENT -> slip(parts.get(partA).text(), parts.get(partB).text());
        };
        cache.put(partA, partB, level);
        return level;
    }

    private static int slip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int edits = shorter < 4 ? 3 : Edits.damerau(one, other, 2);
        return edits == 1 || edits == 2 && shorter > 7 ? CLOSE : DIFFERENT;
    }

    @Override
    double fixedBits(int slot, int level) {
        return slot == 0 && level == PartMatch.SIBLING ? SIBLINGS : Double.NaN;
    }

    @Override
    double share(int slot, int level, int a, int b) {
        if (level > CLOSE || level == MISSING) {
            return 0;
        }
        int[] fewer = partsOf[a].length > partsOf[b].length ? partsOf[b] : partsOf[a];
        return slot < fewer.length ? Math.max(1, bearers.get(soundOf[fewer[slot]])) / Math.max(1, rows) : 0;
    }

    @Override
    long key(Kind kind, int form) {
        int[] own = partsOf[form];
        if (own.length == 0) {
            return 0;
        }
        return kind == Kind.VALUE ? mix(form + 17L) : skeletons[own[0]];
    }

    /** Every two parts together, in no order, and every rare part alone. */
    @Override
    long[] manyKeys(int form) {
        int[] own = partsOf[form];
        int n = Math.min(5, own.length);
        long[] keys = new long[n * (n - 1) / 2 + n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                keys[at++] = mix(skeletons[own[i]] + skeletons[own[j]]);
            }
            boolean alone = n == 1 || bearers.get(soundOf[own[i]]) <= 12;
            keys[at++] = alone ? mix(skeletons[own[i]] * 31) : 0;
        }
        return keys;
    }

    /** Sketches of the sounds of all parts together. */
    @Override
    long[] similarKeys(int form) {
        int[] own = partsOf[form];
        long[] shingles = new long[MOST * 12];
        int count = 0;
        for (int part : own) {
            String sounds = soundsOf[part];
            for (int i = 0; i < sounds.length() && count < shingles.length; i++) {
                long before = i == 0 ? '^' : sounds.charAt(i - 1);
                shingles[count++] = before << 16 | sounds.charAt(i);
            }
        }
        return Sketch.keys(shingles, count);
    }

    @Override
    String words(int slot, int level) {
        return switch (level) {
            case EXACT -> "same";
            case VARIANT -> "spelt differently";
            case CLOSE -> "only similar";
            case 4 -> "found in another place";
            case PartMatch.SIBLING -> "another given name beside the same family";
            default -> "different";
        };
    }
}
