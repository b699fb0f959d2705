package org.safepassage.service.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Seals and opens: every message, mention and person under a key of its own (AES-256-GCM by Tink), each key wrapped by the folder's
 * key-encryption key and bound to its number. Keys are read from the folder at every use and never cached, so that a destroyed key
 * opens nothing from that moment on, in every process.
 */
public final class Vault implements AutoCloseable {
    private static final int KEY_BYTES = 32;

    private final KeySlots slots;
    private final AesGcmJce master;
    private final BlindTokens tokens;
    private final SigningKey signing;
    private final ErasureLog erasures;
    private final IssuingKeys issuing;
    private final SecureRandom random = new SecureRandom();

    private Vault(KeyFolder folder) throws IOException, GeneralSecurityException {
        slots = new KeySlots(folder.slots());
        master = new AesGcmJce(folder.master());
        tokens = new BlindTokens(folder.tokens());
        signing = SigningKey.of(folder.signing());
        erasures = new ErasureLog(folder.erasures());
        issuing = new IssuingKeys(folder.issuing(), master);
    }

    public static Vault at(Path keys) {
        try {
            return new Vault(KeyFolder.at(keys));
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysRefused(
                    "The keys folder " + keys + " cannot be used: " + e.getMessage() + ". Nothing was changed.");
        }
    }

    /** Whether there are keys in this folder; asks without making any. */
    public static boolean isAt(Path keys) {
        return KeyFolder.isAt(keys);
    }

    /** Tells this folder from every other, and nothing of its keys. */
    public byte[] fingerprint() {
        return tokens.fingerprint("keys-folder", new byte[0]);
    }

    /** New keys, durable before this returns: what they seal may be committed. One call a batch. */
    public List<KeyNumber> newKeys(int count) {
        if (count == 0) {
            return List.of();
        }
        try {
            long first = slots.append(count, this::wrapped);
            return LongStream.range(first, first + count)
                    .mapToObj(KeyNumber::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("new keys could not be kept; nothing was sealed with them", e);
        }
    }

    public byte[] seal(KeyNumber key, Label label, byte[] plain) {
        try {
            return unwrapped(key).encrypt(plain, label.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * @throws KeyDestroyed when its owner was erased
     * @throws CannotOpen when the bytes were altered or stand in a place they were not sealed for
     */
    public byte[] open(KeyNumber key, Label label, byte[] sealed) {
        try {
            return unwrapped(key).decrypt(sealed, label.bytes());
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(key, label, e);
        }
    }

    /** Irreversible: what these keys sealed is gone, in this copy of the keys folder and from this moment. It is recorded first. */
    public void destroy(UUID owner, Collection<KeyNumber> keys) {
        try {
            erasures.add(new Erased(owner, List.copyOf(keys)));
            slots.destroy(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of " + owner + " could not be destroyed; try again", e);
        }
    }

    /** Destroys again what was destroyed: a copy of the keys may be older than the record beside it. */
    public List<Erased> replayErasures() {
        try {
            List<Erased> all = erasures.all();
            for (Erased one : all) {
                slots.destroy(one.keys());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("the erasures could not be replayed", e);
        }
    }

    /** What has become of each of these keys; nothing is opened but the keys themselves. */
    public Map<KeyNumber, KeyState> states(Collection<KeyNumber> keys) {
        try {
            Set<KeyNumber> erased = new HashSet<>();
            erasures.all().forEach(one -> erased.addAll(one.keys()));
            Map<KeyNumber, KeyState> states = new HashMap<>();
            for (KeyNumber key : keys) {
                states.put(key, state(key, erased));
            }
            return states;
        } catch (IOException e) {
            throw new UncheckedIOException("the record of erasures cannot be read", e);
        }
    }

    private KeyState state(KeyNumber key, Set<KeyNumber> erased) {
        try {
            unwrapped(key);
            return KeyState.OPENS;
        } catch (KeyDestroyed e) {
            return erased.contains(key) ? KeyState.ERASED : KeyState.EMPTIED;
        } catch (KeysRefused e) {
            return KeyState.MISSING;
        } catch (GeneralSecurityException e) {
            return KeyState.DAMAGED;
        }
    }

    public BlindTokens tokens() {
        return tokens;
    }

    public SigningKey signing() {
        return signing;
    }

    /** The keys that sign papers. */
    public IssuingKeys issuing() {
        return issuing;
    }

    private byte[] wrapped(long number) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            return master.encrypt(key, place(number));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wrapping failed", e);
        }
    }

    private AesGcmJce unwrapped(KeyNumber key) throws GeneralSecurityException {
        try {
            return new AesGcmJce(master.decrypt(slots.read(key), place(key.value())));
        } catch (IOException e) {
            throw new UncheckedIOException("key " + key.value() + " cannot be read", e);
        }
    }

    private static byte[] place(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    @Override
    public void close() {
        try {
            slots.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
