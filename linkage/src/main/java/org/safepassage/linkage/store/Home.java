package org.safepassage.linkage.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the long arrays of a run live: on the heap, or in temporary files mapped into memory, which the machine may take out
 * of memory and bring back. Closing it ends the arrays that are mapped.
 */
public final class Home implements AutoCloseable {
    private static final long WORTH_A_FILE = 1 << 22;

    private final @Nullable Path folder;
    private final long from;
    private final Set<MappedFile> files = ConcurrentHashMap.newKeySet();

    private Home(@Nullable Path folder, long from) {
        this.folder = folder;
        this.from = from;
    }

    /** Everything on the heap; closing it does nothing. */
    public static Home memory() {
        return new Home(null, Long.MAX_VALUE);
    }

    /** In files of this folder, which nobody else can open; arrays of less than 4 MiB stay on the heap. */
    public static Home mapped(Path folder) {
        return mapped(folder, WORTH_A_FILE);
    }

    /** The same; arrays of fewer bytes than these stay on the heap. */
    public static Home mapped(Path folder, long from) {
        return new Home(folder, from);
    }

    /** Numbers that are all 0. Throws NoRoom where a file for them cannot be had, as everything here that grows does. */
    public Ints ints(int length) {
        return new HeapInts(this, new int[0]).sized(length);
    }

    /** Numbers that are all 0. */
    public Longs longs(int length) {
        return new HeapLongs(this, new long[0]).sized(length);
    }

    /** These numbers; the array given must not be used any more. */
    public Longs longs(long[] all) {
        return new HeapLongs(this, all).sized(all.length);
    }

    /** Bytes that are all 0. */
    public Bytes bytes(int length) {
        return new HeapBytes(this, new byte[0]).sized(length);
    }

    /** How many bytes there are for all arrays together: of the heap, or on the disk as it stands. */
    public long room() {
        if (folder == null) {
            return Runtime.getRuntime().maxMemory();
        }
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new NoRoom(folder, e);
        }
    }

    boolean maps(long bytes) {
        return bytes >= from;
    }

    MappedFile file() {
        MappedFile made = new MappedFile(this, Objects.requireNonNull(folder));
        files.add(made);
        return made;
    }

    void forget(MappedFile file) {
        files.remove(file);
    }

    /** The number of files in use. */
    int files() {
        return files.size();
    }

    @Override
    public void close() {
        files.forEach(MappedFile::release);
    }
}
