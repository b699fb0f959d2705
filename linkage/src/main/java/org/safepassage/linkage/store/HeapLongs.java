package org.safepassage.linkage.store;

import java.util.Arrays;

final class HeapLongs extends Longs {
    private final Home home;
    private final long[] all;

    HeapLongs(Home home, long[] all) {
        this.home = home;
        this.all = all;
    }

    @Override
    public int length() {
        return all.length;
    }

    @Override
    public long get(int place) {
        return all[place];
    }

    @Override
    public void set(int place, long value) {
        all[place] = value;
    }

    @Override
    public Longs sized(int length) {
        if (home.maps((long) length * Long.BYTES)) {
            return MappedLongs.of(home.file(), all, length);
        }
        return length == all.length ? this : new HeapLongs(home, Arrays.copyOf(all, length));
    }
}
