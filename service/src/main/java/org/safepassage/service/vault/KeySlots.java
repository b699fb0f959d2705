package org.safepassage.service.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/**
 * Wrapped keys in a file of slots of 64 bytes: 60 of AES-GCM (nonce, key, tag) and 4 that say "live". A key's number is its slot.
 * Appending is durable before it returns; destroying overwrites the slot. Several processes may share the file.
 */
final class KeySlots implements AutoCloseable {
    static final int WRAPPED = 60;
    private static final int SLOT = 64;
    private static final int LIVE = 0x4c495645;

    private final FileChannel file;

    KeySlots(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Makes the slots' contents with their numbers known, because a wrapped key is bound to its number. */
    synchronized long append(int count, Wrapping wrapping) throws IOException {
        try (FileLock held = file.lock()) {
            long first = file.size() / SLOT;
            ByteBuffer slots = ByteBuffer.allocate(count * SLOT);
            for (int i = 0; i < count; i++) {
                slots.put(wrapping.wrapped(first + i)).putInt(LIVE);
            }
            writeFully(slots.flip(), first * SLOT);
            file.force(false);
            assert held.isValid();
            return first;
        }
    }

    byte[] read(KeyNumber key) throws IOException {
        ByteBuffer slot = ByteBuffer.allocate(SLOT);
        long at = key.value() * SLOT;
        while (slot.hasRemaining()) {
            if (file.read(slot, at + slot.position()) < 0) {
                throw new KeysRefused(
                        "key " + key.value() + " is not in this keys folder: it belongs to other data, or an "
                                + "older copy of the keys was put back. Nothing was changed; use the folder that belongs to this database.");
            }
        }
        if (slot.getInt(WRAPPED) != LIVE) {
            throw new KeyDestroyed(key);
        }
        byte[] wrapped = new byte[WRAPPED];
        slot.get(0, wrapped);
        return wrapped;
    }

    synchronized void destroy(Collection<KeyNumber> keys) throws IOException {
        for (KeyNumber key : keys) {
            if (key.value() < count()) {
                writeFully(ByteBuffer.allocate(SLOT), key.value() * SLOT);
            }
        }
        file.force(false);
    }

    long count() throws IOException {
        return file.size() / SLOT;
    }

    private void writeFully(ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, at + bytes.position());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Wraps a new key for the slot it will lie in. */
    interface Wrapping {
        byte[] wrapped(long number);
    }
}
