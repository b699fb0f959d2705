package org.safepassage.service.permits.check;

/** Signed in another way than the one allowed, ECDSA on P-256 with SHA-256. */
public final class WrongAlgorithm extends Rejected {
    private static final long serialVersionUID = 1L;

    WrongAlgorithm() {
        super("wrong-algorithm", "It is signed in a way that is not allowed.");
    }
}
