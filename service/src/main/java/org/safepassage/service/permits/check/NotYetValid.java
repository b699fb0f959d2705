package org.safepassage.service.permits.check;

/** Its time has not begun. */
public final class NotYetValid extends Rejected {
    private static final long serialVersionUID = 1L;

    NotYetValid() {
        super("not-yet-valid", "The time of this authorisation has not begun.");
    }
}
