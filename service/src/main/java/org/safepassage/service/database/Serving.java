package org.safepassage.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One service serves a data folder. The operating system lets go of the lock when the process dies, however it dies. */
public final class Serving implements AutoCloseable {
    private final FileChannel channel;

    private Serving(FileChannel channel) {
        this.channel = channel;
    }

    public static Serving of(DataFolder folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.root().resolve("serving.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(channel) == null) {
                channel.close();
                throw new DataFolderRefused("Another service serves " + folder.root()
                        + " already. Nothing was changed. Use that one, or stop it first.");
            }
            return new Serving(channel);
        } catch (IOException e) {
            throw new DataFolderRefused("Cannot use " + folder.root() + " as data folder: " + DataFolder.plain(e)
                    + ". Nothing was changed.");
        }
    }

    private static @Nullable FileLock taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
