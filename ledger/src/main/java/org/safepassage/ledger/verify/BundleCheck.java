package org.safepassage.ledger.verify;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares bundles of entries with the lowest tiles. */
final class BundleCheck {
    /**
     * @param hashes those the entries were sealed with, as far as can be told
     * @param bundle the entries themselves, when there are any
     */
    record Settled(byte[] hashes, @Nullable BundleBytes bundle) {}

    private static final long FAR_ENOUGH = 100_000;

    private final LogFolder folder;
    private final SignedRoot signed;
    private final TileCheck tiles;
    private final Sums sums;
    private final Findings findings;

    BundleCheck(LogFolder folder, SignedRoot signed, TileCheck tiles, Sums sums, Findings findings) {
        this.folder = folder;
        this.signed = signed;
        this.tiles = tiles;
        this.sums = sums;
        this.findings = findings;
    }

    /** What to go on with, or null when the walk cannot go on from here. */
    @Nullable
    Settled settle(long number, int width) throws IOException {
        TileName name = new TileName(TileName.ENTRIES, number, width);
        TileName tile = new TileName(0, number, width);
        byte[] file = folder.read(name);
        if (file == null) {
            return withoutEntries(name, tile);
        }
        BundleBytes bundle = BundleBytes.cut(file, width, folder.onlyFull(name));
        byte[] computed = bundle.sums(sums);
        byte[] stored = tiles.stored(tile);
        if (stored == null) {
            return withoutHashes(name, bundle, computed);
        }
        if (bundle.trouble() == null && Arrays.equals(stored, computed)) {
            bundle.trust();
            return new Settled(stored, bundle);
        }
        return disputed(name, bundle, computed, tile, stored);
    }

    private @Nullable Settled withoutEntries(TileName name, TileName tile) throws IOException {
        if (!folder.has(tile) && nothingFrom(name.number())) {
            findings.add(new TruncatedLog(signed.size(), name.number() * TileName.FULL));
            return null;
        }
        findings.add(name, new MissingTile(name));
        byte[] stored = tiles.stored(tile);
        if (stored == null) {
            return null;
        }
        if (!tiles.confirmed(tile, stored)) {
            findings.add(
                    tile,
                    new FlippedTile(
                            tile, 0, "or after it a hash is wrong; the entries that would tell which are missing"));
        }
        return new Settled(stored, null);
    }

    private @Nullable Settled withoutHashes(TileName name, BundleBytes bundle, byte[] computed) {
        String trouble = bundle.trouble();
        if (trouble == null) {
            bundle.trust();
            return new Settled(computed, bundle);
        }
        findings.add(name, new AlteredBundle(name, name.firstEntryAt(bundle.count()), trouble));
        return null;
    }

    private Settled disputed(TileName name, BundleBytes bundle, byte[] computed, TileName tile, byte[] stored)
            throws IOException {
        String trouble = bundle.trouble();
        boolean entriesHold = trouble == null && tiles.confirmed(tile, computed);
        boolean hashesHold = tiles.confirmed(tile, stored);
        if (entriesHold) {
            bundle.trust();
            tiles.report(tile, stored, computed);
            return new Settled(computed, bundle);
        }
        reportEntries(name, stored, computed, trouble);
        if (!hashesHold && trouble == null) {
            // Neither side is confirmed: both were altered, or what would confirm them was.
            tiles.report(tile, stored, computed);
            return new Settled(computed, bundle);
        }
        return new Settled(stored, bundle);
    }

    /** The first entry that differs; behind a damaged length the rest is out of step and says nothing. */
    private void reportEntries(TileName name, byte[] stored, byte[] computed, @Nullable String trouble) {
        int differs = Arrays.mismatch(stored, computed);
        int place = differs < 0 ? name.width() - 1 : differs / Sums.LENGTH;
        int others = 0;
        for (int at = (place + 1) * Sums.LENGTH; at < computed.length; at += Sums.LENGTH) {
            if (!Arrays.equals(stored, at, at + Sums.LENGTH, computed, at, at + Sums.LENGTH)) {
                others++;
            }
        }
        String words = trouble != null && place >= computed.length / Sums.LENGTH - 1
                ? trouble
                : "is not the entry that was sealed"
                        + (others == 0 ? "" : ", nor are " + others + " after it in this file");
        findings.add(name, new AlteredBundle(name, name.firstEntryAt(place), words));
    }

    private boolean nothingFrom(long number) {
        // The size is only a claim yet; a claim of quintillions must not keep us searching.
        long end = Math.min(number + FAR_ENOUGH, (signed.size() - 1) / TileName.FULL);
        for (long n = number; n <= end; n++) {
            int width = (int) TileName.widthIn(0, n, signed.size());
            if (folder.has(new TileName(TileName.ENTRIES, n, width))) {
                return false;
            }
        }
        return true;
    }
}
