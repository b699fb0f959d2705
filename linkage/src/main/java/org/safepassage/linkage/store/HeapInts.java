package org.safepassage.linkage.store;

import java.util.Arrays;

final class HeapInts extends Ints {
    private final Home home;
    private final int[] all;

    HeapInts(Home home, int[] all) {
        this.home = home;
        this.all = all;
    }

    @Override
    public int length() {
        return all.length;
    }

    @Override
    public int get(int place) {
        return all[place];
    }

    @Override
    public void set(int place, int value) {
        all[place] = value;
    }

    @Override
    public Ints sized(int length) {
        if (home.maps((long) length * Integer.BYTES)) {
            return MappedInts.of(home.file(), all, length);
        }
        return length == all.length ? this : new HeapInts(home, Arrays.copyOf(all, length));
    }

    @Override
    public void sort(int from, int to) {
        Arrays.sort(all, from, to);
    }

    @Override
    public void copy(Ints of, int from, int at, int count) {
        if (of instanceof HeapInts heap) {
            System.arraycopy(heap.all, from, all, at, count);
        } else {
            for (int i = 0; i < count; i++) {
                all[at + i] = of.get(from + i);
            }
        }
    }
}
