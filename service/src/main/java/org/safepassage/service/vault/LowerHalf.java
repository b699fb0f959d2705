package org.safepassage.service.vault;

import java.math.BigInteger;
import java.util.Arrays;

/** Of the two values of s that an ECDSA signature can have, the lower: verifiers accept no other, so that none can be made from ours. */
public final class LowerHalf {
    private static final int HALF = 32;
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private LowerHalf() {}

    /** @param signature r and s on P-256, 32 bytes each */
    public static byte[] of(byte[] signature) {
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, HALF, 2 * HALF));
        if (s.compareTo(ORDER.shiftRight(1)) <= 0) {
            return signature;
        }
        byte[] lower = ORDER.subtract(s).toByteArray();
        byte[] whole = Arrays.copyOf(signature, 2 * HALF);
        Arrays.fill(whole, HALF, 2 * HALF, (byte) 0);
        int length = Math.min(HALF, lower.length);
        System.arraycopy(lower, lower.length - length, whole, 2 * HALF - length, length);
        return whole;
    }
}
