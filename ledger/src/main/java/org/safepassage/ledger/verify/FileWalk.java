package org.safepassage.ledger.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks at every file there is, after the walk over the tree has looked at every file there must be: partial tiles kept for holders of
 * older checkpoints, files that a writer has put beyond the checkpoint, and what does not belong.
 */
final class FileWalk extends SimpleFileVisitor<Path> {
    private final LogFolder folder;
    private final long size;
    private final Edge edge;
    private final Findings findings;
    private final Sums sums = new Sums();
    private long beyond;

    FileWalk(LogFolder folder, long size, Edge edge, Findings findings) {
        this.folder = folder;
        this.size = size;
        this.edge = edge;
        this.findings = findings;
    }

    /** Number of files beyond the checkpoint. */
    long walk() throws IOException {
        Path tiles = folder.path().resolve("tile");
        if (Files.isDirectory(tiles)) {
            Files.walkFileTree(tiles, this);
        }
        return beyond;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = folder.path().relativize(file).toString().replace('\\', '/');
        Optional<TileName> name = TileName.parse(path);
        if (name.isEmpty() || name.get().width() > TileName.FULL || name.get().level() > 7) {
            findings.add(new StrayFile(path));
        } else {
            check(name.get());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            // A service that is running removes partial tiles when their full tile is there.
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    private void check(TileName name) throws IOException {
        int sealed = (int) Math.max(0, TileName.widthIn(name.level(), name.number(), size));
        if (name.width() == sealed) {
            return;
        }
        byte[] file = folder.readExactly(name);
        if (file == null) {
            return;
        }
        if (name.width() > sealed) {
            beyond++;
        }
        if (name.isBundle()) {
            checkBundle(name, file, sealed);
        } else {
            checkTile(name, file, sealed);
        }
    }

    private void checkBundle(TileName name, byte[] file, int sealed) throws IOException {
        BundleBytes bundle = BundleBytes.cut(file, name.width(), false);
        byte[] computed = bundle.sums(sums);
        byte[] right = hashes(0, name.number(), Math.min(sealed, name.width()));
        int common = Math.min(right.length, computed.length);
        int differs = Arrays.mismatch(right, 0, common, computed, 0, common);
        String trouble = bundle.trouble();
        if (differs >= 0 || trouble != null) {
            int place = differs >= 0 ? differs / Sums.LENGTH : Math.min(bundle.count(), name.width() - 1);
            findings.add(
                    name,
                    new AlteredBundle(
                            name,
                            name.firstEntryAt(place),
                            differs < 0 && trouble != null ? trouble : "is not the entry that was sealed"));
        }
    }

    private void checkTile(TileName name, byte[] file, int sealed) throws IOException {
        int length = name.width() * Sums.LENGTH;
        if (file.length != length) {
            findings.add(
                    name,
                    new FlippedTile(
                            name,
                            Math.min(file.length, length),
                            "the file has " + file.length + " bytes, must have " + length));
            return;
        }
        byte[] right = hashes(name.level(), name.number(), Math.min(sealed, name.width()));
        if (name.width() > sealed) {
            right = name.level() == 0 ? unsealedLeaves(name, right) : unsealedNodes(name, right);
        }
        int common = Math.min(right.length, file.length);
        int differs = Arrays.mismatch(right, 0, common, file, 0, common);
        if (differs >= 0) {
            findings.add(name, new FlippedTile(name, differs, "is not as the entries or the wider tile have it"));
        }
    }

    /** Beyond the checkpoint nothing is signed yet; what can be asked is that the tile fits its bundle. */
    private byte[] unsealedLeaves(TileName name, byte[] sealed) throws IOException {
        byte[] file = folder.readExactly(new TileName(TileName.ENTRIES, name.number(), name.width()));
        if (file == null) {
            return sealed;
        }
        byte[] hashes = BundleBytes.cut(file, name.width(), false).sums(sums);
        System.arraycopy(sealed, 0, hashes, 0, Math.min(sealed.length, hashes.length));
        return hashes;
    }

    private byte[] unsealedNodes(TileName name, byte[] sealed) throws IOException {
        byte[] hashes = Arrays.copyOf(sealed, name.width() * Sums.LENGTH);
        for (int place = sealed.length / Sums.LENGTH; place < name.width(); place++) {
            long below = name.number() * TileName.FULL + place;
            byte[] tile = folder.readExactly(new TileName(name.level() - 1, below, TileName.FULL));
            if (tile == null || tile.length != TileName.FULL * Sums.LENGTH) {
                return Arrays.copyOf(hashes, place * Sums.LENGTH);
            }
            System.arraycopy(sums.ofSubtree(tile, 0, TileName.FULL), 0, hashes, place * Sums.LENGTH, Sums.LENGTH);
        }
        return hashes;
    }

    /** The first hashes of this tile as the walk over the tree has found them, or none when that tile is itself in doubt. */
    private byte[] hashes(int level, long number, int count) throws IOException {
        if (count == 0) {
            return new byte[0];
        }
        int width = (int) TileName.widthIn(level, number, size);
        TileName name = new TileName(level, number, width);
        byte[] found = name.isFull() ? folder.readExactly(name) : edge.hashes(level);
        return found == null || name.isFull() && findings.doubts(name)
                ? new byte[0]
                : Arrays.copyOf(found, Math.min(found.length, count * Sums.LENGTH));
    }
}
