package org.safepassage.service.permits.check;

/** It claims more than the 72 hours that any authorisation may have. */
public final class TooLongValid extends Rejected {
    private static final long serialVersionUID = 1L;

    TooLongValid() {
        super("too-long-valid", "It claims to hold for longer than any authorisation may.");
    }
}
