package org.safepassage.service.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder of keys, apart from database and backups: the key-encryption key, the key of blind tokens, the seed of the signing key,
 * and the wrapped keys. Made once; half of a folder is never taken for a new one.
 */
final class KeyFolder {
    private static final int KEY_BYTES = 32;
    private final Path folder;

    private KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether any of a folder's files are there. */
    static boolean isAt(Path folder) {
        return Files.exists(folder.resolve("wrapped.keys")) || Files.exists(folder.resolve("master.key"));
    }

    static KeyFolder at(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!isAt(folder)) {
            makeKeys(folder);
        }
        for (String name : new String[] {"master.key", "tokens.key", "signing.key", "wrapped.keys"}) {
            if (!Files.exists(folder.resolve(name))) {
                throw new KeysRefused("The keys folder " + folder + " has lost " + name
                        + ". Nothing was changed. Put the whole folder back from its copy.");
            }
        }
        return new KeyFolder(folder);
    }

    private static void makeKeys(Path folder) throws IOException {
        for (String name : new String[] {"tokens.key", "signing.key", "master.key"}) {
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            Path half = folder.resolve(name + ".half");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, HexFormat.of().formatHex(random));
            force(half);
            Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.createFile(
                folder.resolve("wrapped.keys"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        force(folder);
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    byte[] master() throws IOException {
        return key("master.key");
    }

    byte[] tokens() throws IOException {
        return key("tokens.key");
    }

    byte[] signing() throws IOException {
        return key("signing.key");
    }

    Path slots() {
        return folder.resolve("wrapped.keys");
    }

    Path issuing() {
        return folder.resolve("issuing.keys");
    }

    Path erasures() {
        return folder.resolve("erasures.log");
    }

    private byte[] key(String name) throws IOException {
        byte[] key =
                HexFormat.of().parseHex(Files.readString(folder.resolve(name)).strip());
        if (key.length != KEY_BYTES) {
            throw new KeysRefused("The key file " + folder.resolve(name)
                    + " is damaged. Nothing was changed. Put it back from its copy.");
        }
        return key;
    }
}
