package org.safepassage.ledger.verify;

/** A checkpoint that no known key has signed, or that is none. */
public final class ForgedCheckpoint extends Fault {
    private static final long serialVersionUID = 1L;

    ForgedCheckpoint(String place, String words) {
        super(place, words);
    }
}
