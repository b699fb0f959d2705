package org.safepassage.ledger.tiles;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** An entry bundle: leaves one after another, each after its length in two bytes, big-endian. */
final class Bundle {
    static final int LONGEST_LEAF = 0xffff;

    private Bundle() {}

    static List<byte[]> leaves(String path, byte[] bundle) throws DamagedLog {
        List<byte[]> leaves = new ArrayList<>(TilePath.WIDTH);
        ByteBuffer in = ByteBuffer.wrap(bundle);
        try {
            while (in.hasRemaining()) {
                byte[] leaf = new byte[Short.toUnsignedInt(in.getShort())];
                in.get(leaf);
                leaves.add(leaf);
            }
        } catch (BufferUnderflowException e) {
            throw new DamagedLog(path, "ends in the middle of leaf " + leaves.size(), e);
        }
        return leaves;
    }
}
