package org.safepassage.ledger.verify;

import org.jspecify.annotations.Nullable;

/** A bundle cut into its leaves: each is preceded by its length in two bytes, big-endian. */
final class BundleBytes {
    final byte[] bytes;
    /** Where leaf i begins; it ends two bytes before the next begins. */
    private final int[] starts = new int[TileName.FULL + 1];

    private int count;
    private @Nullable String trouble;
    private boolean trusted;

    private BundleBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param mayGoOn whether bytes after the wanted leaves are none of our business */
    static BundleBytes cut(byte[] bytes, int wanted, boolean mayGoOn) {
        BundleBytes cut = new BundleBytes(bytes);
        int at = 0;
        while (cut.count < wanted && at + 2 <= bytes.length) {
            int length = Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]);
            if (at + 2 + length > bytes.length) {
                break;
            }
            cut.starts[cut.count++] = at + 2;
            at += 2 + length;
            cut.starts[cut.count] = at + 2;
        }
        if (cut.count < wanted) {
            cut.trouble = "the file ends in the middle of this entry";
        } else if (at < bytes.length && !mayGoOn) {
            cut.trouble = "bytes follow the last entry of the file";
        }
        return cut;
    }

    int count() {
        return count;
    }

    int start(int leaf) {
        return starts[leaf];
    }

    int length(int leaf) {
        return starts[leaf + 1] - 2 - starts[leaf];
    }

    /** What keeps these bytes from being a bundle of the wanted width. */
    @Nullable
    String trouble() {
        return trouble;
    }

    /** Whether every leaf was found to be the one that was sealed. */
    boolean trusted() {
        return trusted;
    }

    void trust() {
        trusted = true;
    }

    byte[] sums(Sums sums) {
        byte[] hashes = new byte[count * Sums.LENGTH];
        for (int i = 0; i < count; i++) {
            sums.ofLeaf(bytes, start(i), length(i), hashes, i * Sums.LENGTH);
        }
        return hashes;
    }
}
