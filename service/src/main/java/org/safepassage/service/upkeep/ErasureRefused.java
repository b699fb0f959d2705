package org.safepassage.service.upkeep;

/** A person was not erased; the message is one line for the operator and says why. */
public final class ErasureRefused extends RuntimeException {
    public ErasureRefused(String sentence) {
        super(sentence);
    }
}
