package org.safepassage.service.database;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Rows on their way into an archive that wants to know sizes beforehand: cut into pieces of a few megabytes. */
final class Pieces extends OutputStream {
    private static final int SIZE = 4 << 20;

    private final TarArchiveOutputStream archive;
    private final String folder;
    private final MessageDigest sha256;
    private final byte[] piece = new byte[SIZE];
    private int filled;
    private int count;

    Pieces(TarArchiveOutputStream archive, String folder, MessageDigest sha256) {
        this.archive = archive;
        this.folder = folder;
        this.sha256 = sha256;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            int some = Math.min(from + length - at, SIZE - filled);
            System.arraycopy(bytes, at, piece, filled, some);
            filled += some;
            at += some;
            if (filled == SIZE) {
                put();
            }
        }
    }

    /** An empty table has one empty piece, so that it is seen to be there. */
    @Override
    public void close() throws IOException {
        if (filled > 0 || count == 0) {
            put();
        }
    }

    String hash() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void put() throws IOException {
        var entry = new TarArchiveEntry("%s/%06d".formatted(folder, count++));
        entry.setSize(filled);
        archive.putArchiveEntry(entry);
        archive.write(piece, 0, filled);
        archive.closeArchiveEntry();
        sha256.update(piece, 0, filled);
        filled = 0;
    }
}
