package org.safepassage.linkage.store;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

final class MappedInts extends Ints {
    private final MappedFile file;
    private final MemorySegment all;
    private final int length;

    private MappedInts(MappedFile file, int length) {
        this.file = file;
        this.length = length;
        all = file.sized((long) length * Integer.BYTES);
    }

    static MappedInts of(MappedFile file, int[] begun, int length) {
        MappedInts made = new MappedInts(file, length);
        MemorySegment.copy(begun, 0, made.all, JAVA_INT, 0, Math.min(length, begun.length));
        return made;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public int get(int place) {
        return all.getAtIndex(JAVA_INT, place);
    }

    @Override
    public void set(int place, int value) {
        all.setAtIndex(JAVA_INT, place, value);
    }

    @Override
    public Ints sized(int length) {
        return length == this.length ? this : new MappedInts(file, length);
    }

    @Override
    public void sort(int from, int to) {
        int[] some = new int[to - from];
        MemorySegment.copy(all, JAVA_INT, (long) from * Integer.BYTES, some, 0, some.length);
        Arrays.sort(some);
        MemorySegment.copy(some, 0, all, JAVA_INT, (long) from * Integer.BYTES, some.length);
    }

    @Override
    public void copy(Ints of, int from, int at, int count) {
        if (of instanceof MappedInts mapped) {
            long bytes = Integer.BYTES;
            MemorySegment.copy(mapped.all, from * bytes, all, at * bytes, count * bytes);
        } else {
            for (int i = 0; i < count; i++) {
                set(at + i, of.get(from + i));
            }
        }
    }

    @Override
    public void release() {
        file.release();
    }
}
