package org.safepassage.service.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once per version from the archive on the class path. */
final class PostgresBinaries {
    /** Several data folders on one machine (tests above all) may share one unpacked copy. */
    static final String CACHE_PROPERTY = "passage.postgres.cache";

    private PostgresBinaries() {}

    static Path unpacked(Path home) throws IOException {
        byte[] archive = archive();
        Path parent =
                Path.of(System.getProperty(CACHE_PROPERTY, home.toString())).toAbsolutePath();
        Path done = parent.resolve("pgsql-" + shortHash(archive));
        if (Files.isDirectory(done)) {
            return done;
        }
        Path half = parent.resolve(
                done.getFileName() + ".half" + ProcessHandle.current().pid());
        FileTree.delete(half);
        Files.createDirectories(half);
        unpack(archive, half);
        try {
            Files.move(half, done, ATOMIC_MOVE);
        } catch (FileSystemException raced) {
            if (!Files.isDirectory(done)) {
                throw raced;
            }
            FileTree.delete(half);
        }
        return done;
    }

    private static byte[] archive() throws IOException {
        String name = "/postgres-" + system() + "-" + machine() + ".txz";
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("this build carries no PostgreSQL for " + system() + " on " + machine()
                        + "; use --database-url with a PostgreSQL of your own");
            }
            return in.readAllBytes();
        }
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String machine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }

    private static void unpack(byte[] archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                Path path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into)) {
                    throw new IOException("archive entry leaves its folder: " + entry.getName());
                }
                place(tar, entry, path);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path, REPLACE_EXISTING);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String shortHash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
