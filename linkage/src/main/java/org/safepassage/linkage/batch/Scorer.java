package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.List;

/** Gives a pair its weight in bits from its levels, with the frequency of the values on which it agrees. */
final class Scorer {
    private static final double LN2 = Math.log(2);
    private static final double RAREST_GAIN = 6;
    /* Which share of the doubt beforehand the evidence must outweigh on the average between two groups. */
    private static final double ENOUGH = 0.4;
    private static final double LOUDEST = 10;

    private final List<Comparer> comparers;
    private final Forms forms;
    private final double[][] bits;
    private final double[][] most;
    private final double[] mostUnequal;
    /* For fields of one slot what each form adds where both records carry it. */
    private final float[][] equal;
    /* The most that each form can add beside another one; empty where that is the same for all. */
    private final float[][] unequal;
    private final int[] firstSlot;
    private final double[][] usual;
    private final double priorBits;
    private final int split;

    /** @param split the first row of a second list; 0 when there is one */
    Scorer(Forms forms, Weights weights, int split) {
        this.split = split;
        this.forms = forms;
        comparers = forms.comparers();
        priorBits = weights.priorBits();
        bits = new double[weights.m().length][8];
        most = new double[bits.length][8];
        mostUnequal = new double[comparers.size()];
        firstSlot = new int[comparers.size()];
        usual = new double[bits.length][8];
        int slot = 0;
        for (Comparer comparer : comparers) {
            for (int own = 0; own < comparer.slots(); own++, slot++) {
                double agree = 0;
                for (int level = 1; level < 8; level++) {
                    bits[slot][level] = weights.bits(slot, level);
                    most[slot][level] = bits[slot][level] + (comparer.gains(level) ? RAREST_GAIN : 0);
                    agree += level <= NameWords.SLIP ? weights.u()[slot][level] : 0;
                    usual[slot][level] = comparer instanceof WholeName || level > 1 ? agree : weights.u()[slot][level];
                }
            }
        }
        ceilings();
        List<float[]> made = new ArrayList<>();
        Workers.each(comparers.size(), this::equalBits, made::add);
        equal = made.toArray(float[][]::new);
        made.clear();
        Workers.each(comparers.size(), this::unequalBits, made::add);
        unequal = made.toArray(float[][]::new);
    }

    /** The most that a field can add where two records carry these forms, which are not equal. */
    double mostUnequal(int field, int one, int other) {
        float[] known = unequal[field];
        return one < known.length && other < known.length ? Math.min(known[one], known[other]) : mostUnequal[field];
    }

    /** The most that a field can add at the given levels. */
    double most(int field, long levels, boolean mayBeSwapped) {
        double sum = 0;
        int slots = comparers.get(field).slots();
        for (int own = 0, slot = firstSlot[field]; own < slots; own++, slot++) {
            sum += most[slot][(int) (levels >>> own * Comparer.BITS & 7)];
        }
        return mayBeSwapped ? Math.max(sum, Math.max(0, most[firstSlot[field]][SwappedNames.SWAPPED])) : sum;
    }

    private float[] equalBits(int field) {
        Comparer comparer = comparers.get(field);
        float[] made = new float[comparer.slots() == 1 ? comparer.forms() : 0];
        for (int form = 1; form < made.length; form++) {
            made[form] = (float) slotBits(field, firstSlot[field], 0, Comparer.EXACT, form, form);
        }
        return made;
    }

    /* Of two forms the more common one says how much agreement is worth. */
    private float[] unequalBits(int field) {
        Comparer comparer = comparers.get(field);
        boolean differ = comparer.slots() == 1 && comparer.gains(Comparer.EXACT + 1);
        float[] made = new float[differ ? comparer.forms() : 0];
        for (int form = 1; form < made.length; form++) {
            double best = 0;
            for (int level = Comparer.EXACT + 1; level < 8; level++) {
                best = Math.max(best, slotBits(field, firstSlot[field], 0, level, form, form));
            }
            made[form] = (float) best;
        }
        return made;
    }

    /** What a field adds where both records carry the same form. */
    double equal(int field, long levels, int form) {
        return form < equal[field].length ? equal[field][form] : fieldBits(field, levels, form, form);
    }

    private void ceilings() {
        int slot = 0;
        for (int field = 0; field < comparers.size(); field++) {
            firstSlot[field] = slot;
            for (int own = 0; own < comparers.get(field).slots(); own++, slot++) {
                double best = 0;
                for (int level = 1; level < 8; level++) {
                    best = Math.max(best, most[slot][level]);
                }
                mostUnequal[field] += best;
            }
        }
    }

    /**
     * What two rows say for or against being in one group. Two rows of one list say nothing where two are linked; no single
     * pair outweighs several others.
     */
    double evidence(int a, int b, LevelCache[] caches) {
        if (split > 0 && a < split == b < split) {
            return 0;
        }
        double weight = weight(forms.levels(a, b, caches), a, b) - priorBits;
        return Math.clamp(weight + ENOUGH * priorBits, -LOUDEST, LOUDEST);
    }

    double weight(long pattern, int rowA, int rowB) {
        double weight = priorBits;
        for (int field = 0; field < comparers.size(); field++) {
            long levels = pattern >>> firstSlot[field] * Comparer.BITS;
            int one = forms.of(rowA, field);
            int other = forms.of(rowB, field);
            weight += one == other ? equal(field, levels, one) : fieldBits(field, levels, one, other);
        }
        return weight;
    }

    private double fieldBits(int field, long levels, int one, int other) {
        double sum = 0;
        int slots = comparers.get(field).slots();
        for (int own = 0; own < slots; own++) {
            sum += slotBits(field, firstSlot[field] + own, own, (int) (levels >>> own * Comparer.BITS & 7), one, other);
        }
        return sum;
    }

    /** What one slot adds: the level's bits, more for a rare value and less for a common one. Takes the forms of both. */
    double slotBits(int field, int slot, int own, int level, int one, int other) {
        if (level == Comparer.MISSING) {
            return 0;
        }
        double share = comparers.get(field).share(own, level, one, other);
        double frequency = share > 0 ? Math.log(usual[slot][level] / share) / LN2 : 0;
        return bits[slot][level] + Math.clamp(frequency, -RAREST_GAIN, RAREST_GAIN);
    }

    double priorBits() {
        return priorBits;
    }
}
