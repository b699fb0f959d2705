package org.safepassage.ledger.verify;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compares tiles of hashes with what the level below gives. Where they disagree, the hash one level up, or the signed root
 * at the right edge, tells which of the two was altered.
 */
final class TileCheck {
    private final LogFolder folder;
    private final SignedRoot signed;
    private final Edge edge;
    private final Sums sums;
    private final Findings findings;

    TileCheck(LogFolder folder, SignedRoot signed, Edge edge, Sums sums, Findings findings) {
        this.folder = folder;
        this.signed = signed;
        this.edge = edge;
        this.sums = sums;
        this.findings = findings;
    }

    /** The hashes in this file, or null when they are missing or too many or too few, which is then already a finding. */
    byte @Nullable [] stored(TileName name) throws IOException {
        byte[] file = folder.read(name);
        if (file == null) {
            findings.add(name, new MissingTile(name));
            return null;
        }
        int length = name.width() * Sums.LENGTH;
        if (file.length < length || file.length > length && !folder.onlyFull(name)) {
            findings.add(
                    name,
                    new FlippedTile(
                            name,
                            Math.min(file.length, length),
                            "the file has " + file.length + " bytes, must have " + length));
            return null;
        }
        return Arrays.copyOf(file, length);
    }

    /** Whether these hashes are the ones that were sealed, as far as the level above or the signed root can tell. */
    boolean confirmed(TileName name, byte[] hashes) throws IOException {
        if (!name.isFull()) {
            return Arrays.equals(edge.rootWith(name.level(), hashes), signed.root());
        }
        long above = name.number() / TileName.FULL;
        int width = (int) TileName.widthIn(name.level() + 1, above, signed.size());
        byte[] parents = folder.read(new TileName(name.level() + 1, above, width));
        int at = (int) (name.number() % TileName.FULL) * Sums.LENGTH;
        return parents != null
                && parents.length >= at + Sums.LENGTH
                && Arrays.equals(
                        sums.ofSubtree(hashes, 0, TileName.FULL), Arrays.copyOfRange(parents, at, at + Sums.LENGTH));
    }

    /** Compares a tile above the lowest level; gives the hashes to go on with. */
    byte[] settle(TileName name, byte[] computed) throws IOException {
        byte[] stored = stored(name);
        if (stored == null || Arrays.equals(stored, computed)) {
            return computed;
        }
        if (confirmed(name, stored) && !confirmed(name, computed)) {
            reportBelow(name, stored, computed);
            return stored;
        }
        report(name, stored, computed);
        return computed;
    }

    /** One finding for each hash that is not as computed. */
    void report(TileName name, byte[] stored, byte[] computed) {
        for (int at = 0; at < computed.length; at += Sums.LENGTH) {
            int differs = Arrays.mismatch(stored, at, at + Sums.LENGTH, computed, at, at + Sums.LENGTH);
            if (differs >= 0) {
                long entry = name.firstEntryAt(at / Sums.LENGTH);
                String of = name.level() == 0
                        ? "entry " + Fault.number(entry)
                        : "the entries from " + Fault.number(entry) + " on";
                findings.add(name, new FlippedTile(name, at + differs, "is not part of the hash of " + of));
            }
        }
    }

    private void reportBelow(TileName name, byte[] stored, byte[] computed) {
        for (int at = 0; at < computed.length; at += Sums.LENGTH) {
            if (!Arrays.equals(stored, at, at + Sums.LENGTH, computed, at, at + Sums.LENGTH)) {
                long first = name.firstEntryAt(at / Sums.LENGTH);
                long last = name.firstEntryAt(at / Sums.LENGTH + 1) - 1;
                TileName bundle = new TileName(TileName.ENTRIES, first / TileName.FULL, TileName.FULL);
                findings.add(
                        bundle,
                        new AlteredBundle(
                                bundle,
                                first,
                                "this or another up to entry " + Fault.number(last)
                                        + " was altered together with its hash; the levels above were not"));
            }
        }
    }
}
