package org.safepassage.service.permits.check;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;

/**
 * The one algorithm: ECDSA on P-256 with SHA-256, 64 bytes r and s. Of the two s that fit, only the lower is accepted, so that
 * nobody can make a second valid signature out of the first.
 */
final class Es256 {
    static final int LENGTH = 64;
    private static final BigInteger PRIME =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
    private static final BigInteger B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);

    private Es256() {}

    /** The key, when it is a point of P-256 and of nothing else. */
    static ECPublicKey key(PublicKey key) throws WrongAlgorithm {
        if (key instanceof ECPublicKey point
                && point.getParams().getOrder().equals(ORDER)
                && point.getParams().getCofactor() == 1
                && point.getParams().getCurve().getB().equals(B)
                && isOnCurve(point.getW().getAffineX(), point.getW().getAffineY())) {
            return point;
        }
        throw new WrongAlgorithm();
    }

    static boolean fits(ECPublicKey key, byte[] message, byte[] signature) {
        if (signature.length != LENGTH) {
            return false;
        }
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, LENGTH / 2, LENGTH));
        if (s.compareTo(ORDER.shiftRight(1)) > 0) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isOnCurve(BigInteger x, BigInteger y) {
        BigInteger right = x.modPow(BigInteger.valueOf(3), PRIME)
                .subtract(x.multiply(BigInteger.valueOf(3)))
                .add(B)
                .mod(PRIME);
        return x.signum() >= 0
                && x.compareTo(PRIME) < 0
                && y.signum() >= 0
                && y.compareTo(PRIME) < 0
                && y.multiply(y).mod(PRIME).equals(right);
    }
}
