package org.safepassage.service.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Keys that sign papers (ECDSA on P-256): a line each in the keys folder, wrapped by the key-encryption key and bound to its name. They
 * are made here and sign here; none is ever handed out.
 */
public final class IssuingKeys {
    private final Path file;
    private final AesGcmJce master;

    IssuingKeys(Path file, AesGcmJce master) {
        this.file = file;
        this.master = master;
    }

    /**
     * A new pair, durable when this returns.
     *
     * @param name capitals and digits
     * @return the public half as a SubjectPublicKeyInfo
     */
    public byte[] make(String name) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = pairs.generateKeyPair();
            byte[] wrapped = master.encrypt(pair.getPrivate().getEncoded(), place(name));
            append(name + " " + Base64.getEncoder().encodeToString(wrapped) + "\n");
            return pair.getPublic().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("making a key failed", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a new key could not be kept; nothing was signed with it", e);
        }
    }

    /** Whether this folder holds the secret half of a pair. */
    public boolean holds(String name) {
        return wrapped(name).isPresent();
    }

    /**
     * @return r and s, 32 bytes each
     * @throws KeysRefused when the key is not in this folder
     */
    public byte[] sign(String name, byte[] message) {
        byte[] wrapped = wrapped(name)
                .orElseThrow(() -> new KeysRefused("The issuing key " + name
                        + " is not in this keys folder. Nothing was signed. Put back the keys folder that belongs to this"
                        + " database, or have a new key certified."));
        try {
            PrivateKey secret = KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(master.decrypt(wrapped, place(name))));
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(secret);
            signature.update(message);
            return LowerHalf.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new KeysRefused("The issuing key " + name
                    + " in this keys folder is damaged. Nothing was signed. Put the folder back from its copy.");
        }
    }

    private Optional<byte[]> wrapped(String name) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.US_ASCII) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith(name + " "))
                    .findFirst()
                    .map(line -> Base64.getDecoder().decode(line.substring(name.length() + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("the issuing keys cannot be read", e);
        }
    }

    private void append(String line) throws IOException {
        var readable = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        if (!Files.exists(file)) {
            Files.createFile(file, readable);
        }
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND);
                FileLock held = out.lock()) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            while (held.isValid() && bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    private static byte[] place(String name) {
        return ("issuing-key/" + name).getBytes(StandardCharsets.US_ASCII);
    }
}
