package org.safepassage.ledger.tiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safepassage.ledger.tree.ConsistencyProof;
import org.safepassage.ledger.tree.Hash;
import org.safepassage.ledger.tree.InclusionProof;
import org.safepassage.ledger.tree.Nodes;
import org.safepassage.ledger.tree.Proofs;
import org.safepassage.ledger.tree.TreeHashing;

/** Reads leaves and makes proofs from the files of a log; it trusts them, so whoever receives a proof checks it. */
public final class TileReader {
    private final DurableFolder files;

    public TileReader(Path folder) {
        this(new DurableFolder(folder));
    }

    TileReader(DurableFolder files) {
        this.files = files;
    }

    /** The signed checkpoint as it stands now. */
    public String checkpointNote() throws IOException {
        byte[] note = files.readIfPresent("checkpoint");
        if (note == null) {
            throw new DamagedLog("checkpoint", "is missing");
        }
        return new String(note, StandardCharsets.UTF_8);
    }

    /** The bytes of one leaf of the log at this size. */
    public byte[] leaf(long index, long size) throws IOException {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a log of " + size + " leaves has no leaf " + index);
        }
        return bundle(index / TilePath.WIDTH, size).get((int) (index % TilePath.WIDTH));
    }

    public InclusionProof inclusion(long index, long size) throws IOException {
        return new Proofs(nodesOf(size)).inclusion(index, size);
    }

    public ConsistencyProof consistency(long older, long newer) throws IOException {
        return new Proofs(nodesOf(newer)).consistency(older, newer);
    }

    /** The leaves of a bundle, as many as a log of this size has there. */
    List<byte[]> bundle(long number, long size) throws IOException {
        int width = width(0, number, size);
        String path = TilePath.bundle(number, width);
        List<byte[]> leaves = Bundle.leaves(path, widthOrMore(TilePath.bundle(number, TilePath.WIDTH), width));
        if (leaves.size() < width) {
            throw new DamagedLog(path, "has only " + leaves.size() + " leaves");
        }
        return leaves.subList(0, width);
    }

    /** The hashes of a tile, as many as a log of this size has there. */
    byte[] tile(int level, long number, long size) throws IOException {
        int width = width(level, number, size);
        byte[] tile = widthOrMore(TilePath.tile(level, number, TilePath.WIDTH), width);
        if (tile.length < width * Hash.LENGTH) {
            throw new DamagedLog(TilePath.tile(level, number, width), "is too short");
        }
        return Arrays.copyOf(tile, width * Hash.LENGTH);
    }

    /** The widest form there is of a tile or bundle that may not be full, or 0. */
    int widest(String fullPath) throws IOException {
        if (Files.exists(files.folder().resolve(fullPath))) {
            return TilePath.WIDTH;
        }
        return widths(fullPath).max().orElse(0);
    }

    private byte[] widthOrMore(String fullPath, int width) throws IOException {
        byte[] exact = width == TilePath.WIDTH ? null : files.readIfPresent(TilePath.partials(fullPath) + "/" + width);
        byte[] found = exact != null ? exact : files.readIfPresent(fullPath);
        if (found == null) {
            OptionalInt wider = widths(fullPath).filter(w -> w > width).min();
            found = wider.isEmpty() ? null : files.readIfPresent(TilePath.partials(fullPath) + "/" + wider.getAsInt());
        }
        if (found == null) {
            throw new DamagedLog(fullPath, "is missing");
        }
        return found;
    }

    private IntStream widths(String fullPath) throws IOException {
        Path folder = files.folder().resolve(TilePath.partials(fullPath));
        if (!Files.isDirectory(folder)) {
            return IntStream.empty();
        }
        try (Stream<Path> partials = Files.list(folder)) {
            return Arrays.stream(partials.map(partial -> String.valueOf(partial.getFileName()))
                    .filter(name -> name.matches("[1-9][0-9]{0,2}"))
                    .mapToInt(Integer::parseInt)
                    .toArray());
        }
    }

    private static int width(int level, long number, long size) {
        long hashes = size >>> (TilePath.HEIGHT * level);
        return (int) Math.min(TilePath.WIDTH, hashes - number * TilePath.WIDTH);
    }

    /** Keeps the tiles it has read, of which one proof needs a few more than the tree has levels. */
    private Nodes nodesOf(long size) {
        Map<String, byte[]> read = new HashMap<>();
        TreeHashing hashing = new TreeHashing();
        return (height, index) -> {
            int level = height / TilePath.HEIGHT;
            int within = height % TilePath.HEIGHT;
            long first = index << within;
            long number = first / TilePath.WIDTH;
            String key = level + "/" + number;
            byte[] tile = read.get(key);
            if (tile == null) {
                tile = tile(level, number, size);
                read.put(key, tile);
            }
            return hashing.subtree(tile, (int) (first % TilePath.WIDTH), 1 << within);
        };
    }
}
