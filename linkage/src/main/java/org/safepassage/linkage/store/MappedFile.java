package org.safepassage.linkage.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One temporary file in memory. Its name is gone as soon as it is open (on Windows when it is closed), so that no crash leaves
 * it behind.
 */
final class MappedFile {
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(1 << 20);

    private final Home home;
    private final Path folder;
    private final FileChannel channel;
    private @Nullable Arena arena;

    MappedFile(Home home, Path folder) {
        this.home = home;
        this.folder = folder;
        try {
            channel = FileChannel.open(
                    Files.createTempFile(folder, "passage-columns-", null),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new NoRoom(folder, e);
        }
    }

    /** The file at another length, new bytes 0; what was mapped before is gone. */
    MemorySegment sized(long bytes) {
        try {
            fill(bytes);
            Arena next = Arena.ofShared();
            MemorySegment all = channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, next);
            unmap();
            arena = next;
            return all;
        } catch (IOException e) {
            release();
            throw new NoRoom(folder, e);
        }
    }

    /* A file that is only made longer has no place on the disk yet, and a write to its memory would end the process. */
    private void fill(long bytes) throws IOException {
        for (long at = channel.size(); at < bytes; ) {
            ByteBuffer some = ZEROS.duplicate().limit((int) Math.min(ZEROS.capacity(), bytes - at));
            at += channel.write(some, at);
        }
        if (channel.size() > bytes) {
            unmap();
            channel.truncate(bytes);
        }
    }

    private void unmap() {
        if (arena != null) {
            arena.close();
            arena = null;
        }
    }

    void release() {
        home.forget(this);
        unmap();
        try {
            channel.close();
        } catch (IOException e) {
            throw new NoRoom(folder, e);
        }
    }
}
