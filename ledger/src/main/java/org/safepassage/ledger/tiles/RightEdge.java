package org.safepassage.ledger.tiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safepassage.ledger.tiles.DurableFolder.NewFile;
import org.safepassage.ledger.tree.Frontier;
import org.safepassage.ledger.tree.Hash;
import org.safepassage.ledger.tree.TreeHashing;

/** The tiles and the bundle that are not full yet: all that is needed to go on writing. Some 8 KB a level. */
final class RightEdge {
    private final TreeHashing hashing = new TreeHashing();
    private final List<byte[]> tiles = new ArrayList<>();
    private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    private long size;

    static RightEdge empty() {
        return new RightEdge();
    }

    static RightEdge read(TileReader reader, long size) throws IOException {
        RightEdge edge = new RightEdge();
        edge.size = size;
        for (int level = 0; size >>> (TilePath.HEIGHT * level) > 0; level++) {
            byte[] tile = new byte[TilePath.WIDTH * Hash.LENGTH];
            if (edge.count(level) > 0) {
                byte[] there = reader.tile(level, edge.number(level), size);
                System.arraycopy(there, 0, tile, 0, there.length);
            }
            edge.tiles.add(tile);
        }
        if (edge.count(0) > 0) {
            reader.bundle(edge.number(0), size).forEach(edge::addToBundle);
        }
        return edge;
    }

    RightEdge copy() {
        RightEdge copy = new RightEdge();
        copy.size = size;
        tiles.forEach(tile -> copy.tiles.add(tile.clone()));
        copy.bundle.writeBytes(bundle.toByteArray());
        return copy;
    }

    long size() {
        return size;
    }

    Hash root() {
        Frontier frontier = new Frontier();
        for (int level = tiles.size() - 1; level >= 0; level--) {
            for (int i = 0; i < count(level); i++) {
                frontier.append(TilePath.HEIGHT * level, Hash.at(tiles.get(level), i * Hash.LENGTH));
            }
        }
        return frontier.root();
    }

    /** Adds a leaf; what becomes full by it goes to the list. */
    void append(byte[] leaf, Hash hash, List<NewFile> full) {
        addToBundle(leaf);
        long number = number(0);
        if (count(0) == TilePath.WIDTH - 1) {
            full.add(new NewFile(TilePath.bundle(number, TilePath.WIDTH), bundle.toByteArray()));
            bundle.reset();
        }
        addToTile(0, hash, full);
        size++;
    }

    /** What is begun and not full, as partial files: those that have grown since the log had this size. */
    List<NewFile> partials(long since) {
        List<NewFile> partials = new ArrayList<>();
        if (count(0) > 0 && size > since) {
            partials.add(new NewFile(TilePath.bundle(number(0), count(0)), bundle.toByteArray()));
        }
        for (int level = 0; level < tiles.size(); level++) {
            int shift = TilePath.HEIGHT * level;
            if (count(level) > 0 && size >>> shift > since >>> shift) {
                byte[] content = Arrays.copyOf(tiles.get(level), count(level) * Hash.LENGTH);
                partials.add(new NewFile(TilePath.tile(level, number(level), count(level)), content));
            }
        }
        return partials;
    }

    /** Called while size still counts the leaves before this one, so that count and number speak of the place to fill. */
    private void addToTile(int level, Hash hash, List<NewFile> full) {
        if (level == tiles.size()) {
            tiles.add(new byte[TilePath.WIDTH * Hash.LENGTH]);
        }
        byte[] tile = tiles.get(level);
        int count = count(level);
        hash.copyTo(tile, count * Hash.LENGTH);
        if (count == TilePath.WIDTH - 1) {
            full.add(new NewFile(TilePath.tile(level, number(level), TilePath.WIDTH), tile.clone()));
            addToTile(level + 1, hashing.subtree(tile, 0, TilePath.WIDTH), full);
        }
    }

    private void addToBundle(byte[] leaf) {
        bundle.write(leaf.length >>> 8);
        bundle.write(leaf.length);
        bundle.writeBytes(leaf);
    }

    private int count(int level) {
        return (int) ((size >>> (TilePath.HEIGHT * level)) % TilePath.WIDTH);
    }

    private long number(int level) {
        return size >>> (TilePath.HEIGHT * (level + 1));
    }
}
