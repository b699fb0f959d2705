package org.safepassage.service.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Two locks of the operating system, released by it when a process dies: one held while the server is being started or stopped,
 * one shared by everybody who uses it.
 */
final class FolderLocks implements AutoCloseable {
    private final FileChannel starting;
    private final FileChannel using;
    private FileLock use;

    private FolderLocks(FileChannel starting, FileChannel using, FileLock use) {
        this.starting = starting;
        this.using = using;
        this.use = use;
    }

    static FolderLocks in(Path home) throws IOException {
        FileChannel starting = open(home.resolve("starting.lock"));
        FileChannel using = open(home.resolve("using.lock"));
        try {
            return new FolderLocks(starting, using, using.lock(0, Long.MAX_VALUE, true));
        } catch (OverlappingFileLockException e) {
            throw new IOException("this process already uses the folder", e);
        }
    }

    void whileStarting(Step step) throws IOException {
        try (FileLock held = starting.lock()) {
            if (held.isValid()) {
                step.run();
            }
        }
    }

    /** True when the lock could be turned into one of our own: nobody else uses the server. Held until close. */
    boolean lastToLeave() throws IOException {
        use.release();
        FileLock alone = using.tryLock();
        if (alone != null) {
            use = alone;
        }
        return alone != null;
    }

    @Override
    public void close() throws IOException {
        using.close();
        starting.close();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** One step of starting or stopping. */
    interface Step {
        void run() throws IOException;
    }
}
