package org.safepassage.ledger.tiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Files that are there whole or not at all, whatever the moment of a crash: each is written beside the log, forced to disk and then
 * moved into place, and the folders are forced last.
 */
final class DurableFolder {
    record NewFile(String path, byte[] content) {}

    private interface Work {
        void run() throws IOException;
    }

    // Waiting for the disk is most of the work, and several waits at once cost little more than one.
    private static final int FORCING_AT_ONCE = 8;

    private final Path folder;
    private final Path unfinished;
    private final AtomicLong names = new AtomicLong();

    DurableFolder(Path folder) {
        this.folder = folder;
        this.unfinished = folder.resolve("tmp");
    }

    Path folder() {
        return folder;
    }

    /** Makes the folders and clears what an earlier writer had not finished. */
    void prepare() throws IOException {
        Files.createDirectories(unfinished);
        force(folder);
        Path above = folder.getParent();
        if (above != null) {
            force(above);
        }
        try (var left = Files.newDirectoryStream(unfinished)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    byte @Nullable [] readIfPresent(String path) throws IOException {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Adds files that nobody may ever change; one that is there already with the same bytes is left as it is. */
    void add(List<NewFile> files) throws IOException {
        Set<Path> touched = new TreeSet<>();
        for (NewFile file : files) {
            createFolders(parentOf(file.path), touched);
        }
        together(files.stream().<Work>map(file -> () -> addOne(file)).toList());
        together(touched.stream().<Work>map(changed -> () -> force(changed)).toList());
    }

    /** Replaces a file in one step. */
    void replace(String path, byte[] content) throws IOException {
        moveIntoPlace(path, content);
        force(parentOf(path));
    }

    private static void together(List<Work> works) throws IOException {
        if (works.isEmpty()) {
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(works.size(), FORCING_AT_ONCE))) {
            List<Future<?>> running = new ArrayList<>();
            for (Work work : works) {
                running.add(threads.submit(() -> {
                    work.run();
                    return true;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("writing tiles failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("writing tiles was interrupted", e);
        }
    }

    private void addOne(NewFile file) throws IOException {
        byte[] there = readIfPresent(file.path);
        if (there == null) {
            moveIntoPlace(file.path, file.content);
        } else if (!Arrays.equals(there, file.content)) {
            throw new DamagedLog(file.path, "is not covered by a checkpoint yet and does not hold what its leaves say");
        }
    }

    private void moveIntoPlace(String path, byte[] content) throws IOException {
        Path draft = unfinished.resolve(Long.toString(names.incrementAndGet()));
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        try {
            Files.move(draft, folder.resolve(path), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(
                    "the disk of " + folder + " cannot move files in one step; a log needs one that can", e);
        }
    }

    private Path parentOf(String path) {
        Path parent = folder.resolve(path).getParent();
        return parent == null ? folder : parent;
    }

    /** A new folder is durable only when the one above it has been forced too. */
    private void createFolders(Path wanted, Set<Path> touched) throws IOException {
        if (!touched.add(wanted) || Files.isDirectory(wanted)) {
            return;
        }
        Path above = wanted.getParent();
        if (above != null && !wanted.equals(folder)) {
            createFolders(above, touched);
        }
        try {
            Files.createDirectory(wanted);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(wanted)) {
                throw e;
            }
        }
    }

    static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
