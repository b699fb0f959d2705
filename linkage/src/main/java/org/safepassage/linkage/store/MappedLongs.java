package org.safepassage.linkage.store;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

final class MappedLongs extends Longs {
    private final MappedFile file;
    private final MemorySegment all;
    private final int length;

    private MappedLongs(MappedFile file, int length) {
        this.file = file;
        this.length = length;
        all = file.sized((long) length * Long.BYTES);
    }

    static MappedLongs of(MappedFile file, long[] begun, int length) {
        MappedLongs made = new MappedLongs(file, length);
        MemorySegment.copy(begun, 0, made.all, JAVA_LONG, 0, Math.min(length, begun.length));
        return made;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public long get(int place) {
        return all.getAtIndex(JAVA_LONG, place);
    }

    @Override
    public void set(int place, long value) {
        all.setAtIndex(JAVA_LONG, place, value);
    }

    @Override
    public Longs sized(int length) {
        return length == this.length ? this : new MappedLongs(file, length);
    }

    @Override
    public void release() {
        file.release();
    }
}
