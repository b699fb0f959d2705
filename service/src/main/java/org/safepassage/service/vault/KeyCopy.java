package org.safepassage.service.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/** A durable copy of a keys folder somewhere else, or an older copy brought up to date. */
public final class KeyCopy {
    /** In this order an erasure that happens meanwhile is at worst in the record and not yet in the keys, which a replay mends. */
    private static final List<String> FILES =
            List.of("tokens.key", "signing.key", "master.key", "wrapped.keys", "issuing.keys", "erasures.log");

    private KeyCopy() {}

    /** @throws KeysRefused when the place holds other keys, or lies within the folder itself */
    public static void make(Path keys, Path to) {
        Path from = keys.toAbsolutePath().normalize();
        Path into = to.toAbsolutePath().normalize();
        try {
            requireRoom(from, into);
            Files.createDirectories(into);
            Files.setPosixFilePermissions(into, PosixFilePermissions.fromString("rwx------"));
            for (String name : FILES) {
                if (Files.exists(from.resolve(name))) {
                    copy(from.resolve(name), into, name);
                }
            }
            try (FileChannel folder = FileChannel.open(into, StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new KeysRefused("The keys could not be copied to " + into + ": " + e.getMessage()
                    + ". The keys themselves are untouched; an older copy there is still whole.");
        }
    }

    private static void requireRoom(Path from, Path into) throws IOException {
        if (into.startsWith(from)) {
            throw new KeysRefused(into + " is the keys folder itself. Nothing was copied. Name a place apart from it.");
        }
        Path theirs = into.resolve("master.key");
        if (Files.exists(theirs)
                && !Arrays.equals(Files.readAllBytes(theirs), Files.readAllBytes(from.resolve("master.key")))) {
            throw new KeysRefused(into + " holds the keys of other data. Nothing was copied. Name another place.");
        }
    }

    private static void copy(Path from, Path into, String name) throws IOException {
        Path half = into.resolve(name + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] bytes = Files.readAllBytes(from);
        Files.write(half, bytes);
        try (FileChannel written = FileChannel.open(half, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        if (!Arrays.equals(bytes, Files.readAllBytes(half))) {
            throw new IOException(name + " did not come back as it was written");
        }
        Files.move(half, into.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
