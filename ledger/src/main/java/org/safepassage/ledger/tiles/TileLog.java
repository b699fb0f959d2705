package org.safepassage.ledger.tiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safepassage.ledger.note.Checkpoint;
import org.safepassage.ledger.note.ForgedNote;
import org.safepassage.ledger.note.NoteSigner;
import org.safepassage.ledger.tiles.DurableFolder.NewFile;
import org.safepassage.ledger.tree.Hash;
import org.safepassage.ledger.tree.TreeHashing;

/**
 * The one writer of a log. Leaves come in batches; when {@link #append} returns, they are on disk and a signed checkpoint covers
 * them. A crash, a full disk or any other failure on the way leaves the last checkpoint standing, and the same leaves may
 * simply be appended again. For one thread at a time.
 */
public final class TileLog implements AutoCloseable {
    private static final int FILES_AT_ONCE = 512;

    private final DurableFolder files;
    private final TileReader reader;
    private final NoteSigner signer;
    private final WriterLock lock;
    private RightEdge edge = RightEdge.empty();
    private LeftBehind leftBehind;
    private String note = "";
    private Checkpoint checkpoint;
    private boolean uncertain;

    private TileLog(DurableFolder files, NoteSigner signer, WriterLock lock) throws IOException {
        this.files = files;
        this.reader = new TileReader(files);
        this.signer = signer;
        this.lock = lock;
        files.prepare();
        if (!Files.exists(files.folder().resolve("checkpoint"))) {
            begin();
        }
        this.checkpoint = readCheckpoint();
        this.leftBehind = readEdge();
    }

    /**
     * Opens the log in this folder, or begins one with a checkpoint of size 0.
     *
     * @param signer its name is the origin of the log
     * @throws DamagedLog when the checkpoint is not signed by this key or the tiles do not give its root
     * @throws LogInUse   when another process or object writes to it
     */
    public static TileLog open(Path folder, NoteSigner signer) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Files.createDirectories(absolute);
        WriterLock lock = WriterLock.take(absolute);
        try {
            return new TileLog(new DurableFolder(absolute), signer, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Number of leaves that the checkpoint covers. */
    public long size() {
        return checkpoint.size();
    }

    public Hash root() {
        return checkpoint.root();
    }

    /** How many leaves an earlier writer put into the tiles beyond the checkpoint; they are expected again. */
    public long leftBehind() {
        return leftBehind.countFrom(size());
    }

    /** The checkpoint as the signed note that lies in the folder. */
    public String checkpointNote() {
        return note;
    }

    public TileReader reader() {
        return reader;
    }

    /**
     * Appends leaves and signs a checkpoint over them. Leaves that the log already has are compared and skipped.
     *
     * @param firstIndex index of the first of them; at most {@link #size()}
     * @return the checkpoint that covers them all
     * @throws DifferentLeaf when the log already holds another leaf at one of these places
     */
    public Checkpoint append(long firstIndex, List<byte[]> leaves) throws IOException {
        check(firstIndex, leaves);
        if (uncertain) {
            checkpoint = readCheckpoint();
            leftBehind = readEdge();
        }
        int known = compareWithKnown(firstIndex, leaves);
        if (known == leaves.size()) {
            return checkpoint;
        }
        uncertain = true;
        RightEdge next = edge.copy();
        List<NewFile> full = writeTiles(next, leaves.subList(known, leaves.size()));
        Checkpoint sealed = new Checkpoint(signer.name(), next.size(), next.root());
        replaceCheckpoint(sealed.sign(signer));
        edge = next;
        checkpoint = sealed;
        uncertain = false;
        removePartials(full);
        return sealed;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void check(long firstIndex, List<byte[]> leaves) {
        if (firstIndex < 0 || firstIndex > size()) {
            throw new IllegalArgumentException(
                    "leaf " + firstIndex + " cannot follow a log of " + size() + " leaves: there would be a gap");
        }
        for (byte[] leaf : leaves) {
            if (leaf.length > Bundle.LONGEST_LEAF) {
                throw new IllegalArgumentException(
                        "a leaf has at most " + Bundle.LONGEST_LEAF + " bytes, not " + leaf.length);
            }
        }
    }

    private int compareWithKnown(long firstIndex, List<byte[]> leaves) throws IOException {
        int known = (int) Math.min(leaves.size(), size() - firstIndex);
        int i = 0;
        while (i < known) {
            long index = firstIndex + i;
            List<byte[]> bundle = reader.bundle(index / TilePath.WIDTH, size());
            for (int j = (int) (index % TilePath.WIDTH); j < bundle.size() && i < known; j++, i++) {
                if (!Arrays.equals(bundle.get(j), leaves.get(i))) {
                    throw new DifferentLeaf(firstIndex + i);
                }
            }
        }
        return known;
    }

    private List<NewFile> writeTiles(RightEdge next, List<byte[]> leaves) throws IOException {
        long before = next.size();
        List<Hash> hashes = new ArrayList<>(leaves.size());
        TreeHashing hashing = new TreeHashing();
        for (byte[] leaf : leaves) {
            Hash hash = hashing.leaf(leaf);
            // Compared before the first file is written: a refusal changes nothing.
            leftBehind.check(before + hashes.size(), hash);
            hashes.add(hash);
        }
        List<NewFile> pending = new ArrayList<>();
        List<NewFile> full = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            next.append(leaves.get(i), hashes.get(i), pending);
            if (pending.size() >= FILES_AT_ONCE) {
                full.addAll(pending.stream()
                        .map(file -> new NewFile(file.path(), new byte[0]))
                        .toList());
                files.add(pending);
                pending.clear();
            }
        }
        full.addAll(pending);
        pending.addAll(next.partials(before));
        files.add(pending);
        return full;
    }

    /** Partial forms serve readers who hold an older checkpoint until the full form can serve them. */
    private void removePartials(List<NewFile> full) throws IOException {
        for (NewFile file : full) {
            Path partials = files.folder().resolve(TilePath.partials(file.path()));
            if (Files.isDirectory(partials)) {
                try (var superseded = Files.newDirectoryStream(partials)) {
                    for (Path partial : superseded) {
                        Files.delete(partial);
                    }
                }
                Files.delete(partials);
            }
        }
    }

    private void begin() throws IOException {
        if (Files.exists(files.folder().resolve("tile"))) {
            throw new DamagedLog("checkpoint", "is missing though there are tiles");
        }
        replaceCheckpoint(new Checkpoint(signer.name(), 0, new TreeHashing().empty()).sign(signer));
    }

    private Checkpoint readCheckpoint() throws IOException {
        note = reader.checkpointNote();
        try {
            return Checkpoint.open(note, signer.verifierKey());
        } catch (ForgedNote e) {
            throw new DamagedLog("checkpoint", "is not one that this key has signed", e);
        }
    }

    private LeftBehind readEdge() throws IOException {
        edge = RightEdge.read(reader, checkpoint.size());
        if (!edge.root().equals(checkpoint.root())) {
            throw new DamagedLog("tile", "holds hashes whose root is not that of the checkpoint");
        }
        uncertain = false;
        return LeftBehind.read(reader, checkpoint.size());
    }

    /** A writer that was frozen and woken must not overwrite what another has signed meanwhile. */
    private void replaceCheckpoint(String signed) throws IOException {
        byte[] there = files.readIfPresent("checkpoint");
        if (!new String(there == null ? new byte[0] : there, StandardCharsets.UTF_8).equals(note)) {
            throw new LogInUse(files.folder());
        }
        files.replace("checkpoint", signed.getBytes(StandardCharsets.UTF_8));
        note = signed;
    }
}
