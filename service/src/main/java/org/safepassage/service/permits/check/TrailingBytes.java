package org.safepassage.service.permits.check;

/** There is more after its end. */
public final class TrailingBytes extends Rejected {
    private static final long serialVersionUID = 1L;

    TrailingBytes() {
        super("trailing-bytes", "There is more after the end of the authorisation.");
    }
}
