package org.safepassage.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** A named Ed25519 key that signs notes. The caller made the key pair and keeps it. */
public final class NoteSigner {
    private final PrivateKey privateKey;
    private final VerifierKey verifierKey;

    /** @throws IllegalArgumentException when the two halves are not one Ed25519 pair */
    public NoteSigner(String name, KeyPair keys) {
        privateKey = keys.getPrivate();
        verifierKey = new VerifierKey(name, keys.getPublic());
        String probe = "One pair?\n";
        if (!verifierKey.signed(probe, signature(probe))) {
            throw new IllegalArgumentException("the private key and the public key are not a pair");
        }
    }

    public String name() {
        return verifierKey.name();
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /** The text, an empty line, and one signature line. */
    String sign(String text) {
        byte[] signature = signature(text);
        byte[] identified = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(verifierKey.id())
                .put(signature)
                .array();
        return text + "\n" + SignedNote.DASH + name() + " "
                + Base64.getEncoder().encodeToString(identified) + "\n";
    }

    private byte[] signature(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this private key cannot sign with Ed25519", e);
        }
    }
}
