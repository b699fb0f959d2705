package org.safepassage.ledger.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.ledger.note.Checkpoint;
import org.safepassage.ledger.note.ForgedNote;
import org.safepassage.ledger.note.VerifierKey;

/**
 * A folder, best on another machine or in another house, that keeps one file for each size the log was seen at, such as
 * {@code 0000000000000070000.checkpoint}. Any of them can later be given to the verifier.
 */
public final class Witness {
    private static final String SUFFIX = ".checkpoint";

    private final Path folder;
    private final VerifierKey logKey;

    /** @param folder is made when it is not there */
    public Witness(Path folder, VerifierKey logKey) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.logKey = logKey;
    }

    /**
     * Keeps this checkpoint when it follows from the last one kept.
     *
     * @return false when the very same size and root are kept already
     */
    public boolean keep(String checkpointNote, ConsistencySource proofs)
            throws IOException, ForgedNote, RolledBack, Forked {
        Checkpoint offered = Checkpoint.open(checkpointNote, logKey);
        Optional<Checkpoint> seen = last();
        if (seen.isPresent()) {
            check(seen.get(), offered, proofs);
            if (seen.get().size() == offered.size()) {
                return false;
            }
        }
        write(offered.size(), checkpointNote);
        return true;
    }

    /** The checkpoint with the largest size kept so far. */
    public Optional<Checkpoint> last() throws IOException, ForgedNote {
        Optional<Path> largest;
        try (Stream<Path> kept = Files.list(folder)) {
            largest = kept.filter(file -> file.toString().endsWith(SUFFIX))
                    .max(Comparator.comparing(file -> String.valueOf(file.getFileName())));
        }
        return largest.isEmpty()
                ? Optional.empty()
                : Optional.of(Checkpoint.open(Files.readString(largest.get()), logKey));
    }

    private static void check(Checkpoint seen, Checkpoint offered, ConsistencySource proofs)
            throws IOException, RolledBack, Forked {
        if (offered.size() < seen.size()) {
            throw new RolledBack(seen.size(), offered.size());
        }
        boolean follows =
                offered.size() == seen.size() ? offered.root().equals(seen.root()) : proves(proofs, seen, offered);
        if (!follows) {
            throw new Forked(seen.size(), offered.size());
        }
    }

    private static boolean proves(ConsistencySource proofs, Checkpoint seen, Checkpoint offered) throws IOException {
        var proof = proofs.between(seen.size(), offered.size());
        return proof.older() == seen.size()
                && proof.newer() == offered.size()
                && proof.shows(seen.root(), offered.root());
    }

    private void write(long size, String note) throws IOException {
        Path draft = folder.resolve("unfinished");
        try (FileChannel out = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(note);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        // Nineteen digits hold every size, so that the names sort as the numbers do.
        Files.move(draft, folder.resolve("%019d".formatted(size) + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
