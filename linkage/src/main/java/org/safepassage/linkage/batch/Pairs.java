package org.safepassage.linkage.batch;

import java.util.Arrays;

/** Links: rows and weights side by side, best first once sorted. */
final class Pairs {
    private int[] left = new int[1 << 10];
    private int[] right = new int[1 << 10];
    private float[] weight = new float[1 << 10];
    private int size;

    void add(int a, int b, double bits) {
        if (size == left.length) {
            left = Arrays.copyOf(left, size * 2);
            right = Arrays.copyOf(right, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
        }
        left[size] = a;
        right[size] = b;
        weight[size++] = (float) bits;
    }

    void addAll(Pairs other) {
        for (int i = 0; i < other.size; i++) {
            add(other.left[i], other.right[i], other.weight[i]);
        }
    }

    int size() {
        return size;
    }

    int left(int i) {
        return left[i];
    }

    int right(int i) {
        return right[i];
    }

    double weight(int i) {
        return weight[i];
    }

    /** Leaves out what lies below, once sorted. */
    void cut(double least) {
        while (size > 0 && weight[size - 1] < least) {
            size--;
        }
    }

    /** Sorts by weight, best first, and by rows where weights are equal, so that runs repeat. */
    void sort() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            int bits = Float.floatToIntBits(weight[i]);
            int ascending = bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
            order[i] = (long) ~ascending << 32 | i;
        }
        java.util.Arrays.parallelSort(order);
        int[] l = new int[size];
        int[] r = new int[size];
        float[] w = new float[size];
        for (int i = 0; i < size; i++) {
            int from = (int) order[i];
            l[i] = left[from];
            r[i] = right[from];
            w[i] = weight[from];
        }
        left = l;
        right = r;
        weight = w;
    }
}
