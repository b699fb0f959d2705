package org.safepassage.service.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.ledger.note.ForgedNote;
import org.safepassage.ledger.note.NoteSigner;
import org.safepassage.ledger.tiles.LogInUse;
import org.safepassage.ledger.tiles.TileLog;
import org.safepassage.ledger.witness.Forked;
import org.safepassage.ledger.witness.RolledBack;
import org.safepassage.ledger.witness.Witness;
import org.safepassage.service.vault.SigningKey;

/**
 * The tiles of this installation and their one writer. Whoever can take the log's lock seals; everybody else's entries wait in the
 * database for it.
 */
final class Ledger implements AutoCloseable {
    private static final int BATCH = 10_000;

    private final Path tiles;
    private final Path witnessFolder;
    private final NoteSigner signer;
    private final UnsealedEntries entries;
    private @Nullable TileLog log;

    Ledger(Path data, SigningKey key, UnsealedEntries entries) {
        this.tiles = data.resolve("ledger");
        this.witnessFolder = data.resolve("witness");
        this.signer = new NoteSigner("safe-passage/" + fingerprint(key.open()), new KeyPair(key.open(), key.secret()));
        this.entries = entries;
    }

    /** The line with which anybody verifies the checkpoints. */
    String verifierKey() {
        return signer.verifierKey().encode();
    }

    /** Read from the folder, since another process may be the one that writes. */
    Optional<String> checkpoint() {
        Path note = tiles.resolve("checkpoint");
        try {
            return Files.exists(note) ? Optional.of(Files.readString(note)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seals all that is committed; false when another process holds the log and does it. */
    synchronized boolean seal() {
        try {
            TileLog open = open();
            if (open == null) {
                return false;
            }
            append(open);
            while (entries.place(BATCH)) {
                append(open);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the checkpoint to the witness, which keeps it when it follows from the last. */
    synchronized void tellWitness() {
        if (log == null) {
            return;
        }
        try {
            new Witness(witnessFolder, signer.verifierKey()).keep(log.checkpointNote(), log.reader()::consistency);
            Files.writeString(witnessFolder.resolve("verifier-key.txt"), verifierKey() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ForgedNote | RolledBack | Forked e) {
            throw new IllegalStateException("The witness refused the checkpoint: " + e.getMessage(), e);
        }
    }

    private @Nullable TileLog open() throws IOException {
        if (log == null) {
            requireWhole();
            try {
                log = TileLog.open(tiles, signer);
                Files.writeString(tiles.resolveSibling("ledger-key.txt"), verifierKey() + "\n");
            } catch (LogInUse e) {
                return null;
            }
        }
        return log;
    }

    /** A log that was begun is never begun again: its checkpoints would contradict those that others keep. */
    private void requireWhole() throws IOException {
        if (!Files.exists(tiles.resolve("checkpoint")) && entries.placed() > 0) {
            throw new IOException("the folder " + tiles + " has lost its checkpoint though entries were sealed."
                    + " Nothing was changed. Put the folder back from its copy");
        }
    }

    /** Entries get their place before they are sealed, so a database with fewer places than the log was set back. */
    private void requireUpToDate(TileLog open) throws IOException {
        long placed = entries.placed();
        if (placed < open.size()) {
            throw new IOException("the database knows the place of " + placed + " entries and the log holds "
                    + open.size() + ": rows were deleted, or the database was set back. Nothing was sealed");
        }
    }

    private void append(TileLog open) throws IOException {
        requireUpToDate(open);
        List<byte[]> leaves;
        do {
            leaves = entries.leaves(open.size(), BATCH);
            if (!leaves.isEmpty()) {
                open.append(open.size(), leaves);
            }
        } while (leaves.size() == BATCH);
    }

    private static String fingerprint(PublicKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (log != null) {
            try {
                log.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                log = null;
            }
        }
    }
}
