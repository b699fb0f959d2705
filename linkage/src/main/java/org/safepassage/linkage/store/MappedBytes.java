package org.safepassage.linkage.store;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;

final class MappedBytes extends Bytes {
    private final MappedFile file;
    private final MemorySegment all;
    private final int length;

    private MappedBytes(MappedFile file, int length) {
        this.file = file;
        this.length = length;
        all = file.sized(length);
    }

    static MappedBytes of(MappedFile file, byte[] begun, int length) {
        MappedBytes made = new MappedBytes(file, length);
        MemorySegment.copy(begun, 0, made.all, JAVA_BYTE, 0, Math.min(length, begun.length));
        return made;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void put(int at, byte[] from, int start, int end) {
        MemorySegment.copy(from, start, all, JAVA_BYTE, at, end - start);
    }

    @Override
    public byte[] copy(int from, int to) {
        byte[] copy = new byte[to - from];
        MemorySegment.copy(all, JAVA_BYTE, from, copy, 0, copy.length);
        return copy;
    }

    @Override
    public boolean same(int at, byte[] other, int start, int end) {
        for (int i = start; i < end; i++) {
            if (all.get(JAVA_BYTE, (long) at + i - start) != other[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Bytes sized(int length) {
        return length == this.length ? this : new MappedBytes(file, length);
    }
}
