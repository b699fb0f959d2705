package org.safepassage.ledger.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files as they lie on disk, unbelieved. */
record LogFolder(Path path) {
    private static final int LONGEST_TILE = TileName.FULL * Sums.LENGTH;
    private static final int LONGEST_BUNDLE = TileName.FULL * (2 + 0xffff);

    /**
     * The file of this name or, when its full form has taken its place since the checkpoint was read, that.
     */
    byte @Nullable [] read(TileName name) throws IOException {
        byte[] exact = readExactly(name);
        return exact != null || name.isFull() ? exact : readExactly(name.full());
    }

    byte @Nullable [] readExactly(TileName name) throws IOException {
        // One byte more than may be there shows that there is too much, and no file can fill the memory.
        return read(path.resolve(name.path()), (name.isBundle() ? LONGEST_BUNDLE : LONGEST_TILE) + 1);
    }

    static byte @Nullable [] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
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
