package org.safepassage.service.permits.check;

/** It ends too soon. */
public final class TruncatedSeal extends Rejected {
    private static final long serialVersionUID = 1L;

    TruncatedSeal() {
        super("truncated", "The authorisation ends too soon; read the whole code again.");
    }
}
