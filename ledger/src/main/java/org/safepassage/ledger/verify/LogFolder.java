package org.safepassage.ledger.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files as they lie on disk, unbelieved. */
record LogFolder(Path path) {
    /**
     * The file of this name or, when its full form has taken its place since the checkpoint was read, that.
     */
    byte @Nullable [] read(TileName name) throws IOException {
        byte[] exact = readExactly(name);
        return exact != null || name.isFull() ? exact : readExactly(name.full());
    }

    byte @Nullable [] readExactly(TileName name) throws IOException {
        try {
            return Files.readAllBytes(path.resolve(name.path()));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Whether the bytes of a partial name were taken from the full form. */
    boolean onlyFull(TileName name) {
        return !name.isFull()
                && !Files.exists(path.resolve(name.path()))
                && Files.exists(path.resolve(name.full().path()));
    }

    boolean has(TileName name) {
        return Files.exists(path.resolve(name.path()))
                || Files.exists(path.resolve(name.full().path()));
    }
}
