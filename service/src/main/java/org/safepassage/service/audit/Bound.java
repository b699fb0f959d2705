package org.safepassage.service.audit;

import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safepassage.ledger.Commitment;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;

/**
 * Details that an entry is bound to, sealed together with the salt that hides them. Whoever changes them is found out by the entry's
 * commitment; whoever destroys their key leaves nothing that a guess at them could be tested against.
 */
public final class Bound {
    private static final int SALT = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] salt;
    private final byte[] detail;

    private Bound(byte[] salt, byte[] detail) {
        this.salt = salt;
        this.detail = detail;
    }

    /** New details, with a salt of their own. */
    public static Bound of(byte[] detail) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new Bound(salt, detail.clone());
    }

    /** @param sealed what {@link #seal} gave for the same label */
    public static Bound open(Vault vault, KeyNumber key, Label label, byte[] sealed) {
        byte[] both = vault.open(key, label, sealed);
        return new Bound(Arrays.copyOf(both, SALT), Arrays.copyOfRange(both, SALT, both.length));
    }

    public byte[] seal(Vault vault, KeyNumber key, Label label) {
        byte[] both = Arrays.copyOf(salt, SALT + detail.length);
        System.arraycopy(detail, 0, both, SALT, detail.length);
        return vault.seal(key, label, both);
    }

    public byte[] detail() {
        return detail.clone();
    }

    /** What the entry carries. */
    Commitment commitment() {
        return Commitment.to(salt, detail);
    }

    /** @param carried the entry's commitment as it lies in its row; nothing when it carries none */
    public boolean isWhat(byte @Nullable [] carried) {
        return carried != null && Commitment.of(carried).equals(commitment());
    }

    @Override
    public String toString() {
        return "Bound[" + commitment() + "]";
    }
}
