package org.safepassage.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that holds everything of one installation: the database, the ledger's tiles, and (unless told otherwise) the keys.
 * A folder is ours when it is empty or carries our marker; anything else is refused, so that nobody's documents become a data folder.
 */
public record DataFolder(Path root) {

    private static final String MARKER = "safe-passage-data";
    private static final String LAYOUT = "1";
    private static final String RESTORING = "restoring";
    private static final String OPERATION = "operation";

    public static DataFolder at(Path given) {
        DataFolder folder = claimed(given);
        if (Files.exists(folder.root.resolve(RESTORING))) {
            throw new DataFolderRefused("A backup was not restored into " + folder.root
                    + " to its end. Nothing was changed. Delete the folder and restore again.");
        }
        return folder;
    }

    /** A new folder, marked as unfinished until {@link #restored}. */
    static DataFolder forRestoring(Path given) throws IOException {
        if (exists(given)) {
            throw new DataFolderRefused(
                    given + " holds an installation already. Nothing was changed. Name a new folder with --data.");
        }
        DataFolder folder = claimed(given);
        Files.writeString(folder.root.resolve(RESTORING), "");
        return folder;
    }

    void restored() throws IOException {
        Files.delete(root.resolve(RESTORING));
    }

    private static DataFolder claimed(Path given) {
        Path root = given.toAbsolutePath().normalize();
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new DataFolderRefused(root + " is a file. Nothing was changed. Name a folder with --data.");
            }
            Path marker = root.resolve(MARKER);
            if (!Files.exists(marker)) {
                claim(root, marker);
            } else if (!Files.readString(marker).strip().equals(LAYOUT)) {
                throw new DataFolderRefused(root + " was written by another version (layout "
                        + Files.readString(marker).strip() + ", this one reads " + LAYOUT
                        + "). Nothing was changed. Use that version, or restore a backup into a new folder.");
            }
            return new DataFolder(root);
        } catch (IOException e) {
            throw new DataFolderRefused(
                    "Cannot use " + root + " as data folder: " + plain(e) + ". Nothing was changed.");
        }
    }

    /** Whether this folder already holds an installation; asks without creating one. */
    public static boolean exists(Path given) {
        return Files.exists(given.toAbsolutePath().normalize().resolve(MARKER));
    }

    private static void claim(Path root, Path marker) throws IOException {
        if (Files.isDirectory(root)) {
            try (var entries = Files.list(root)) {
                if (entries.findAny().isPresent()) {
                    throw new DataFolderRefused(root + " holds files that are not ours. Nothing was changed. "
                            + "Name an empty or a new folder with --data.");
                }
            }
        }
        Files.createDirectories(root);
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
        }
        Files.writeString(marker, LAYOUT + "\n");
    }

    /** The operation's folder that was used here last, if it is still there. */
    public Optional<Path> lastOperation() {
        try {
            Path noted = root.resolve(OPERATION);
            return Files.exists(noted)
                    ? Optional.of(Path.of(Files.readString(noted).strip())).filter(Files::isDirectory)
                    : Optional.empty();
        } catch (IOException e) {
            throw new DataFolderRefused("Cannot read which operation was used in " + root + ": " + plain(e)
                    + ". Nothing was changed. Name it with --operation.");
        }
    }

    public void used(Path operation) {
        try {
            String folder = operation + "\n";
            Path noted = root.resolve(OPERATION);
            if (!Files.exists(noted) || !Files.readString(noted).equals(folder)) {
                Files.writeString(noted, folder);
            }
        } catch (IOException e) {
            throw new DataFolderRefused(
                    "Cannot note in " + root + " which operation is used: " + plain(e) + ". Nothing was changed.");
        }
    }

    public Path postgres() {
        return made("postgres");
    }

    public Path ledger() {
        return made("ledger");
    }

    /** Where the checkpoints go that leave the building; an operator points this at another machine's folder. */
    public Path witness() {
        return made("witness");
    }

    /** Keys live apart from the database: by default a folder of their own, in earnest on another disk or machine. */
    public Path keys() {
        Path elsewhere = root.resolve("keys-are-in");
        if (!Files.exists(elsewhere)) {
            return made("keys");
        }
        try {
            return Path.of(Files.readString(elsewhere).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers that the keys of this installation lie in another folder. */
    public void keysAreIn(Path elsewhere) throws IOException {
        Files.writeString(
                root.resolve("keys-are-in"), elsewhere.toAbsolutePath().normalize() + "\n");
    }

    private Path made(String name) {
        Path folder = root.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DataFolderRefused("Cannot make " + folder + ": " + plain(e) + ". Nothing was changed.");
        }
        return folder;
    }

    static String plain(IOException e) {
        String name = e.getClass().getSimpleName();
        Set<String> known = Set.of("AccessDeniedException", "NoSuchFileException", "FileSystemException");
        return known.contains(name)
                ? name.replace("Exception", "") + " " + e.getMessage()
                : String.valueOf(e.getMessage());
    }
}
