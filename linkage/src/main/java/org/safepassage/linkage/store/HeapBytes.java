package org.safepassage.linkage.store;

import java.util.Arrays;

final class HeapBytes extends Bytes {
    private final Home home;
    private final byte[] all;

    HeapBytes(Home home, byte[] all) {
        this.home = home;
        this.all = all;
    }

    @Override
    public int length() {
        return all.length;
    }

    @Override
    public void put(int at, byte[] from, int start, int end) {
        System.arraycopy(from, start, all, at, end - start);
    }

    @Override
    public byte[] copy(int from, int to) {
        return Arrays.copyOfRange(all, from, to);
    }

    @Override
    public boolean same(int at, byte[] other, int start, int end) {
        return Arrays.equals(all, at, at + end - start, other, start, end);
    }

    @Override
    public Bytes sized(int length) {
        if (home.maps(length)) {
            return MappedBytes.of(home.file(), all, length);
        }
        return length == all.length ? this : new HeapBytes(home, Arrays.copyOf(all, length));
    }
}
